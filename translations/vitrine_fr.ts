<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>PackPartReader</name>
    <message>
        <source>Unknown word: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackReader</name>
    <message>
        <source>%1: the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine</name>
    <message>
        <source>This is not a fact (category/field or category/field//column): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program knows format 1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is already taken at %2:%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another regime of the program has a document “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds neither a regime nor a catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input “%1” knows no unit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not told in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers, quantities, dates and months are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two facts cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is not multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold is not of the kind of the fact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact is not told in this unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact has several units, so the threshold must name one (“%1 %2”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and files belong to a whole answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table is asked by its columns (%1//column).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an answer to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue knows no conclusions of a regime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such conclusion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section can never be reached: its condition never holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition can never hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These facts are visible in a circle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or a quantity is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, a quantity or a column of them is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of numbers or quantities (%1//column) is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact with several choices, or a column of choices, is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole fact is wanted here, not a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date or a month is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a number has a precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such list of ranges: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact has several units, so the list of ranges must name one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such column: %1//%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a table has rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact has several units, so one must be named: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview does not ask for %1, which decides here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such fact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such column: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such entry or rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regime has not got this version yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing uses this text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is there in English only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not there in English: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places %1, %2 … differ from those of the English text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “strings” is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a Fact, Provision or Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pa&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Open Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Open Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous C&amp;ategory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Laws and Forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which Duties Apply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read Versions Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::AnswerBar</name>
    <message>
        <source>Withhold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this, or a part of it, from some readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the answer comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that prove the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For colleagues; never in a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the answer is told, does not apply or is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to: as the law requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (narrower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (wider)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The widest circle of readers that may see the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note ✓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ApplicabilityReader</name>
    <message>
        <source>These conclusions go in a circle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a fact (category/field): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step asks for at least one fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is told by a date, or by the fact that it comes after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date (YYYY-MM-DD): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be between 0 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Autosave</name>
    <message>
        <source>Unsaved changes were kept by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Calculator</name>
    <message>
        <source>This calculation has no input “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, figure %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a unit that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is impossible, it has to be more than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large or too small to be reckoned with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is impossible, it cannot be below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is impossible, it cannot be above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is too large or too small to be reckoned with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are %2 figures for %3 phases; give one for each, or one for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” contains it already; leave it out, or give %3 in another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 and %3 cannot be added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: shares are told without uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no unit that is known here; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is counted, so it has no uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an uncertainty is from 0 % to less than 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation cannot use this unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no figure in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row for the share of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a column (category/field//column).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a fact (category/field).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a person may answer %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CategoryReader</name>
    <message>
        <source>The id must be the name of the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category “dossier” is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table needs columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a table has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown word: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is never a table or a long text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice needs choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a choice has choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“other” is already offered as free text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice in the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity needs units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a quantity has units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers have significant figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Change</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ChangeCard</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the old answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public may see this fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ChoiceEditor</name>
    <message>
        <source>Other:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ChoicesEditor</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Cli</name>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no table, so it has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no cell of %2. Its columns are %3; write category/field/row/column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “%1”. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calculator “%1”. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives no input; write name=value, with one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result may be further off than %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out a figure and show the working, and store it if wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“list calculators” tells the calculators and their inputs. What is not given is taken from the facts of the dossier where an input names one. A value may have an uncertainty: &quot;50 % ± 5 %&quot;. A name given several times is one figure a phase; one figure counts for all phases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  worked out, and saved where that was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage, an impossible or missing input, a fact that takes no such figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  the dossier cannot be read or written, or is open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As “list calculators” names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the result as this fact, with the working as its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (our source for this is not the official text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in canonical form: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 accepted with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings are grouped by category, each in plain words, with the provision that asks for it. Findings that were accepted with a reason do not count, and hints alone are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  nothing to do, or hints only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  errors or warnings; with --strict also files that are not canonical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage, unknown document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  the dossier cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what concerns this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also name files that saving would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on stdout, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparency dossiers of general-purpose AI models: fill, check, compare and export them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vitrine-cli COMMAND --help” tells more. Exit codes: 0 fine, 1 findings, 2 wrong usage, 3 failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier format %1, pack format %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do; “vitrine-cli --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes without its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vitrine-cli %1--help” tells how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two versions, fact by fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is the older one. Each is a version as for “show”, or WORK for the working copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  compared, whether they differ or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage, no such version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  no repository, or a version cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due otherwise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conclusion and no document comes out otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no audience “%1”. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents cannot be written in “%1”. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: a draft, not saved as a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write documents as files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is withheld from the reader is not in the files. The working copy is exported as a draft unless it equals the last version; --revision exports that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  written; the paths are on stdout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage; unknown document, format, audience, language or version; a document that is not meant for the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  the dossier cannot be read or the folder not written; no half file is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document, “due” or “all”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write; made if it does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version: hash, tag, branch; or WORK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the document; otherwise en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is told about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one fact: a field, a row or a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH is category/field, category/field/row or category/field/row/column. “list fields” names the fields; dossier/title, dossier/languages, dossier/regimes, dossier/evidence, dossier/waivers and dossier/overrides tell about the dossier itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  nothing is told about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage, no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at-most is a whole number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more bad lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 domains have size 0: nothing of them was used, they do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the largest domains of a list into a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE is a table of comma-separated values with a heading (also “;” or tabs): a column “domain”, “host” or “site”, and one “size”, “bytes”, “tokens” or “documents”. A domain that comes again adds up. The rows that were in the table are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  saved, or it was so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  saved, but some lines could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage, a fact that is no such table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  the file or the dossier cannot be read, or is open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with a column “domain” (and “size”, “share”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the domains: 0.1 is a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never more than so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with the domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with the sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which unit the sizes are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up hosts of one domain: a.example.org is example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a folder of resources: catalogue, regimes, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER holds catalogue/ and regimes/, or one regime, which is checked against the program&apos;s own catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  no fault, or hints only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  the folder cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be listed. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what there is: examples, regimes, documents, formats, fields or calculators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  nothing of that name can be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  the program&apos;s resources cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a number; 0 means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of this dossier was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the versions of the dossier, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  no repository, or it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many at most; otherwise 50, and 0 means all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier does not follow “%1”. It follows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to needs --regime: versions are those of one regime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a dossier to another version of the rules it follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what changed in the law and in the dossier. Nothing that was told is lost: what has no place any more is put aside in dossier/parked. Without --regime all regimes go to the newest version; where no way leads there, nothing is changed at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  migrated, or it was so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage, no such regime or version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  nothing leads from the pinned version; the dossier cannot be read or written, or is open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this version instead of the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would change, save nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no example “%1”. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a dossier in “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the dossier “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: vitrine-cli status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new dossier, empty or from an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place that holds a dossier already is refused. “list examples” names the examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  the dossier is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage, unknown example, or a dossier is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  the folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the dossier; made if it does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title; otherwise the folder&apos;s name, or the example&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no answer. There are yes, no and none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why with --reason. Without a reason an answer has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“none” takes neither --reason nor --by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no conclusion of the rules that this dossier follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the facts decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an answer in the place of a conclusion, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONCLUSION is REGIME:CONCLUSION, as “status --json” names them. VALUE is yes, no, or none to let the facts decide again. Whatever rests on the conclusion says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage, no such conclusion, no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGIME:CONCLUSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is so, whatever the facts say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would change; write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no author. Write --author &quot;Name &lt;name@example.org&gt;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either say it here: --author &quot;Name &lt;name@example.org&gt;&quot;, or tell git once: git config --global user.name &quot;Name&quot; and git config --global user.email name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved version %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the dossier&apos;s files as a version in git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the dossier&apos;s own files are saved; what else is staged in the repository stays staged. A folder that is in no repository becomes one. The author comes from git&apos;s configuration or from --author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage, or nothing has changed since the last version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  no author is known, or the repository is in no state for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, for readers of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Name &lt;mail&gt;&quot; instead of git&apos;s configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on stdin has more than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on stdin is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no state. There are answered, not-applicable and unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the value, or “-” to read it from stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a value and the order to tell none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--remove takes neither --state nor --reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reason goes with --state not-applicable or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is empty. To tell nothing, use --remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state is told about a whole field, not about a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has no value of its own: add the column, or use --remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell one fact: a field or a cell of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALUE is what a person would type: &quot;1.2e22 FLOP&quot;, &quot;en, de&quot;, &quot;name=…; email=…&quot;, &quot;none&quot; for an empty list. “-” reads it from stdin. A row that does not exist is made. Put “--” before a value that begins with a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage, no such field, not a value for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact, as for “get”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not applicable or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer, the row or the cell away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORK is not a version. See “vitrine-cli diff DIR HEAD WORK”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 &lt;%2&gt;, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one version: who, when, why, and what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REV is a hash as “log” shows it, a tag, a branch, HEAD or HEAD~2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  no repository, or the version cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % told: %2 of %3 required facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them as not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier follows no regime that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which documents are due, why, and how complete they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  told, whatever the state is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact is told differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CodeEditor</name>
    <message>
        <source>Markdown, shown without colours: the program was built without syntax highlighting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ConditionReader</name>
    <message>
        <source>A condition has exactly one of: all, any, not, field, holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty list decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact is asked with exactly one of: is, isOneOf, atLeast, above, below, answered, evidenced, withheldFrom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no reader outside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a number nor a date: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CsvReader</name>
    <message>
        <source>The file is in UTF-16; save it as text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a quote is opened and not closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DateEditor</name>
    <message>
        <source>year-month, e.g. 2023-04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2023-04-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is “%1” %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentsList</name>
    <message>
        <source>Documents to export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentsModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DomainList</name>
    <message>
        <source>No column is called %1; the first line has: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns could be meant by %1; say which. The first line has: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without the list of public suffixes, so it cannot merge hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 lines cannot be read. The first is line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too few columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no possible size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a share; write a number over 0 and up to 1, such as 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which unit the sizes are; the table takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list counts %1; the table takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top %1 % of the domains, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top %1 % of the domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by size: %2 of %3, with %4 of the sum of sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a table with a column “domain”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has %1 domains, %2 are the most in a table. Attach it as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DossierFormat</name>
    <message>
        <source>“%1” is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a UUID in lower case is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the name of a regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the name of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; %2 says that the text of “%3” is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer has its text in this file; it is kept and not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category can have this file name; the file is kept and not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier was written by a newer version of the program (format %1). It can be read as far as it is understood, and cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dossier here: dossier.json is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no value: a text in quotes, a list of texts, {“amount”, “unit”}, a table {“order”, “rows”}, {“text”: true} or named texts are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only true has a meaning here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row {…} with a name of a–z, 0–9 and “-” is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DossierStore</name>
    <message>
        <source>There is no dossier in %1: dossier.json is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the dossier; it is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier is open in another window or program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier is open in %1 (process %2 on %3). Close it there first, or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program wrote this dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written; the dossier is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a dossier, or a part of one, in %1 already (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the files of this dossier. Nothing was saved; read them again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies behind a link that leads out of the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for evidence could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a dossier in %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads out of the new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for evidence leads out of the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EditPlace</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the panes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EditSession</name>
    <message>
        <source>Change of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My changes before reloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EffectsPane</name>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your answers change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide yourself…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your own conclusion in the place of this one, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” becomes due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may become due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is due in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EvidenceDialog</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that prove the answer. They are copied into the dossier and known by their hash. Removing one here takes it off this answer; the file stays in the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is not in the dossier (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be attached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ExportFlow</name>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJob</name>
    <message>
        <source>There is no format “%1”. The formats are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which folder to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already and is no ordinary file. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier follows no rules that are installed, so it has no documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier has no document “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ExportPage</name>
    <message>
        <source>our own use (everything)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the AI Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downstream providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each document’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n format(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No law or form is chosen for this dossier yet, so there is no document to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Exporter</name>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FieldCard</name>
    <message>
        <source>%1 +%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This, or a part of it, is withheld from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask for this, but do not see it as it is set now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it not known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to find out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for colleagues. It stays in the dossier and is never in a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing told; nobody insists on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list of findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the AI Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorities and downstream providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract with others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FieldPath</name>
    <message>
        <source>“%1” is not the place of a fact: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a category and a field, as in “model/name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than four parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may hold only a–z, 0–9 and “-”, and at most 64 of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FileEditor</name>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is not in the dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FileOperations</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FindBox</name>
    <message>
        <source>Find a fact, a provision or a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a provision or a word of an answer; Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsBar</name>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents whose findings are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every document that is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show accepted (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsList</name>
    <message>
        <source>Go to the Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of accepting a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Longer Accept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsModel</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from a secondary source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified against the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FormPage</name>
    <message>
        <source>Nothing is required here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n required fact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FormatMigration</name>
    <message>
        <source>This dossier is of format %1, which this program cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GuidancePane</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a fact: what belongs there, who asks for it and an example are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document of this dossier asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists of findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor for transparency dossiers of general-purpose AI models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty. It helps to tell facts in order; it gives no legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats and laws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier format %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1 (LGPL-3.0), libgit2 (GPL-2.0 with linking exception), JSON for Modern C++ (MIT), libzip (BSD), MD4C (MIT), Pango and Cairo (LGPL), QPDF (Apache-2.0), KSyntaxHighlighting (MIT), tl::expected (CC0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryFlow</name>
    <message>
        <source>The versions could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions could not be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions cannot be kept here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start keeping versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the first version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is saved yet. Saved versions appear here, and any two of them can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier keeps no versions yet.
Versions let you see what changed, when and by whom, and bring back an older answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at a saved version, not at what you are editing: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different versions to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told differently between these two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the public may see</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The working copy says this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the old answer into the working copy; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more fact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::InterviewDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Duties Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Them Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Journal</name>
    <message>
        <source>%1 is a link; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The save is finished or undone when the dossier is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A save was cut short, and files were changed by another program since. Nothing was touched; what was to be saved is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A save was cut short; it was finished now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A save was cut short; it was undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Json</name>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object {…} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LanguagesEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language, or its code: German, pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – click, Enter or Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Library</name>
    <message>
        <source>There is no catalogue of facts in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the program cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LicenceEditor</name>
    <message>
        <source>Another licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier, e.g. Apache-2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LineEditor</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>The program&apos;s resources could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no example “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fact “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of laws and forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the folder to open its dossier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Meter</name>
    <message>
        <source>Nothing required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 required facts told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Migration</name>
    <message>
        <source>Nothing leads from version %1 of “%2” to version %3: no change of versions is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads from version %1 of “%2” to version %3. Known are: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no place of its own any more; the answer was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::OpenFlow</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the example…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::OutlineModel</name>
    <message>
        <source>%1: nothing required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 required facts told</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::OutlineView</name>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::OverrideDialog</name>
    <message>
        <source>The facts decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide Yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason, shown wherever this conclusion matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on a conclusion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which duties apply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No law or form is chosen for this dossier yet. Choose them in Dossier › Laws and Forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing for the documents that are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n open point(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No version is saved yet. A version keeps the dossier as it is now, with a note, so that you can compare and go back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier keeps no versions yet. The first version that you save starts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PdfCanvas</name>
    <message>
        <source>The PDF could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PdfFinish</name>
    <message>
        <source>The PDF could not be completed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PlacesModel</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewPane</name>
    <message>
        <source>Preview of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ProseEditor</name>
    <message>
        <source>Write here. Markdown is welcome: **strong**, - lists, [links](https://…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · about %2 recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Quantity</name>
    <message>
        <source>“%1” is not a number: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma can mean thousands or decimals; write 1234.5 or 1 234.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 1234.5, 2.4e25 or 2.4×10^25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its exponent is too large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::QuantityEditor</name>
    <message>
        <source>a number, e.g. 300 000 000 or 1.2e22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n figure(s) that mean something.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read as %1 · %n significant figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · at least %1 are asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Reader</name>
    <message>
        <source>The id must be the name of the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown word: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result has two figures at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input needs a unit; &quot;&quot; is a plain number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a column (category/field//column) has rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input that may be left out has nothing in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice in the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“times” and “base” go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without inputs there is nothing to calculate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“share” has one input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other input “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a fact (category/field or category/field//column): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A migration leads to a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must be named after its versions: %1_%2.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is a date (YYYY-MM-DD): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is exactly one of: moveFact, renameChoice, moveColumn, park, renameEntry, renameConclusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole fact is wanted here, not a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category “dossier” is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column (category/field//column) is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id must be the name of the folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version must be that in the name of the folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document is meant for someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step tells nothing: a list has at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps must rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that nobody may see is no row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is not meant for this reader anyway: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that is never required has no condition for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry shows at least one fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact is named by a text or an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a fact (category/field): %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RecordEditor</name>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. model.safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RecoveryDialog</name>
    <message>
        <source>Recovered Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before these facts were saved. Taking them over is one step that Undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier&apos;s files were changed after this was typed, so it cannot be taken over by itself. It is kept in this file:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RecoveryFlow</name>
    <message>
        <source>Recovered work was found but could not be read. It is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were typed but not saved when the program ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were typed but not saved, and the dossier&apos;s files changed since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RegimesDialog</name>
    <message>
        <source>New Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws and Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the new dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws and forms that it answers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 As of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of their documents are due is worked out from your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ReportBuilder</name>
    <message>
        <source>The document “%1” is not meant for the reader “%2”. It is meant for: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Repository</name>
    <message>
        <source>No branch is checked out (git calls it a detached HEAD), so a new version would get lost. Run: git switch &lt;branch&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git is in the middle of a merge, rebase or similar in this repository. Finish or abort that first; “git status” tells how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version needs the name and the e-mail address of who saves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and e-mail address must not hold “&lt;” or “&gt;”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version needs a message that says what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads out of the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link. A dossier holds files only: put the file itself there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence “%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository&apos;s .gitignore leaves “%1” out. Change that rule, or keep the dossier in a repository of its own: git init “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no file of a dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version needs the file dossier.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git does not trust this repository because its folder belongs to another user. If you trust it, run: git config --global --add safe.directory &lt;folder&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another git program is working in this repository. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git failed without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version “%1”. Give a hash as the list of versions shows it, a tag, a branch or HEAD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits more than one version. Give more letters of the hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link in this version. A dossier holds files only, so the version is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than 64 MiB in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no dossier in this folder in version “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier has more than 512 MiB in version “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another git program is working in this repository, or one was interrupted: “%1” is there. Try again; if no git program runs, delete that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are merge conflicts in this repository. Resolve them first; “git status” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in a git repository, so there are no versions of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The git repository of “%1” cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies in a bare git repository, which has no files to work on. Clone it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the files of the git repository “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1/.git” is there but is no git repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No git repository could be made in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git does not know who saves this version: name and e-mail address are not configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and e-mail address must not be empty, and must not hold “&lt;”, “&gt;” or line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a submodule in this repository; a dossier cannot be kept there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: no finding passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding to see what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (from a secondary source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (not verified against the source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RuleReader</name>
    <message>
        <source>This is no column of the table (%1//column): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty list decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factor is a text or an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are texts in lower case, without blanks at the ends: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SaveFlow</name>
    <message>
        <source>Folder for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of “%1” changed and are not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SideText</name>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SourcesDialog</name>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. README of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a reader can look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section, table, page, line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where can a reader look the answer up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::StartOptions</name>
    <message>
        <source>Editor for transparency dossiers of general-purpose AI models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of an example that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a fact, for example compute/training-flop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one folder can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder or an example, not both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparency dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell each fact about a model once; every document that a law, a code of practice or a community asks for comes out of it. A dossier is a folder: drop one here to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers that you open appear here. To see what a finished one looks like, open an example: you get a copy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” off this list; the folder stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) typed but not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 and look at the recovered work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a filled dossier, copied for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of the example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No examples are installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::StatusLine</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all open points in Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved, and the safety copy failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes kept, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::T</name>
    <message>
        <source>Unknown word: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TableEditor</name>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TableModel</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row needs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TopBar</name>
    <message>
        <source>Save version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the dossier as it is now as a version, with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TruthMark</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ValueParsing</name>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“none” or some of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number such as 1234.5 or 2.4e25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number and a unit such as “1.2e22 %1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-08-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month such as 2026-08</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address such as https://example.org/page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address such as name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language tags such as “en, de-AT”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts such as “%1=…; %2=…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not accepted; write %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table is set cell by cell: category/field/row/column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is attached, not typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::VersionDialog</name>
    <message>
        <source>Save a Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note: what is new, for whoever reads the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who saves this version? Asked once and kept with this dossier&apos;s versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by %1 &lt;%2&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since the last version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in this first version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the last version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::VersionFlow</name>
    <message>
        <source>A version could not be prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::VersionsModel</name>
    <message>
        <source>Working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you edit it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal to the last version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) changed since the last version</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1

%2 · %3 &lt;%4&gt;
%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WaiveDialog</name>
    <message>
        <source>Accept a Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the dossier with your reason, is no longer counted, and can be taken back at any time. The reason is never part of an exported document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is this acceptable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WithholdDialog</name>
    <message>
        <source>Withhold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep back only what is secret. The AI Office and national authorities hold what they get in confidence; readers from whom something is withheld are told that it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withhold another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withhold from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. a licensed news archive (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are told instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not withhold this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WordFiles</name>
    <message>
        <source>The file lies among the words of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in quotes is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is already taken in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are not sorted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Workspace</name>
    <message>
        <source>A copy is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since the last version, so there is no new one to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version saved: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is not kept safe right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft after “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed this dossier; you see its new state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed this dossier while you were editing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload, keep my changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload, drop my changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes did not fit the new state and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
