<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>vitrine::Calculator</name>
    <message numerus="yes">
        <source>%n row(s) without a figure are left out: these are shares of what is known.</source>
        <translation>
            <numerusform>%n row without a figure is left out: these are shares of what is known.</numerusform>
            <numerusform>%n rows without a figure are left out: these are shares of what is known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::CalculatorForm</name>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n share</numerusform>
            <numerusform>%n shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::Change</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%n entry changed</numerusform>
            <numerusform>%n entries changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ChangeCard</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::Cli</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains have size 0: nothing of them was used, they do not count</source>
        <translation>
            <numerusform>%n domain has size 0: nothing of it was used, it does not count</numerusform>
            <numerusform>%n domains have size 0: nothing of them was used, they do not count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentsModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DomainsDialog</name>
    <message numerus="yes">
        <source>%n domains have size 0: nothing of them was used, they do not count.</source>
        <translation>
            <numerusform>%n domain has size 0: nothing of it was used, it does not count.</numerusform>
            <numerusform>%n domains have size 0: nothing of them was used, they do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read. The law&apos;s share rests on the whole list: mend the file, or say that these lines do not count.</source>
        <translation>
            <numerusform>%n line cannot be read. The law&apos;s share rests on the whole list: mend the file, or say that this line does not count.</numerusform>
            <numerusform>%n lines cannot be read. The law&apos;s share rests on the whole list: mend the file, or say that these lines do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DossierFormat</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBar</name>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n remark(s)</source>
        <translation>
            <numerusform>%1, %n remark</numerusform>
            <numerusform>%1, %n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ExportPage</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n format(s)</source>
        <translation>
            <numerusform>%n format</numerusform>
            <numerusform>%n formats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FieldCard</name>
    <message numerus="yes">
        <source>%n more in the list of findings</source>
        <translation>
            <numerusform>%n more in the list of findings</numerusform>
            <numerusform>%n more in the list of findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsBar</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsModel</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FormPage</name>
    <message numerus="yes">
        <source>%1 of %n required fact(s)</source>
        <translation>
            <numerusform>%1 of %n required fact</numerusform>
            <numerusform>%1 of %n required facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryPage</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the public may see</source>
        <translation>
            <numerusform>%n of them the public may see</numerusform>
            <numerusform>%n of them the public may see</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more fact(s)</source>
        <translation>
            <numerusform>Show %n more fact</numerusform>
            <numerusform>Show %n more facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation>
            <numerusform>%1, %n error</numerusform>
            <numerusform>%1, %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::OverviewPage</name>
    <message numerus="yes">
        <source>All %n open point(s)…</source>
        <translation>
            <numerusform>All %n open point…</numerusform>
            <numerusform>All %n open points…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not due</source>
        <translation>
            <numerusform>%n document not due</numerusform>
            <numerusform>%n documents not due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) it is open whether they are due. A few questions decide that: about the model, and about who you are to it.</source>
        <translation>
            <numerusform>Of %n document it is open whether it is due. A few questions decide that: about the model, and about who you are to it.</numerusform>
            <numerusform>Of %n documents it is open whether they are due. A few questions decide that: about the model, and about who you are to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” decides on %n document(s)</source>
        <translation>
            <numerusform>“%1” decides on %n document</numerusform>
            <numerusform>“%1” decides on %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ProseEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::QuantityEditor</name>
    <message numerus="yes">
        <source>Give at least %n figure(s) that mean something.</source>
        <translation>
            <numerusform>Give at least %n figure that means something.</numerusform>
            <numerusform>Give at least %n figures that mean something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read as %1 · %n significant figure(s)</source>
        <translation>
            <numerusform>Read as %1 · %n significant figure</numerusform>
            <numerusform>Read as %1 · %n significant figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RecoveryFlow</name>
    <message numerus="yes">
        <source>%n fact(s) were typed but not saved when the program ended.</source>
        <translation>
            <numerusform>%n fact was typed but not saved when the program ended.</numerusform>
            <numerusform>%n facts were typed but not saved when the program ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were typed but not saved, and the dossier&apos;s files changed since.</source>
        <translation>
            <numerusform>%n fact was typed but not saved, and the dossier&apos;s files changed since.</numerusform>
            <numerusform>%n facts were typed but not saved, and the dossier&apos;s files changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::SaveFlow</name>
    <message numerus="yes">
        <source>%n fact(s) of “%1” changed and are not saved.</source>
        <translation>
            <numerusform>%n fact of “%1” changed and is not saved.</numerusform>
            <numerusform>%n facts of “%1” changed and are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message numerus="yes">
        <source>%n fact(s) typed but not saved</source>
        <translation>
            <numerusform>%n fact typed but not saved</numerusform>
            <numerusform>%n facts typed but not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::StatusLine</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TableEditor</name>
    <message numerus="yes">
        <source>%n cell(s) of what was pasted had no column here.</source>
        <translation>
            <numerusform>%n cell of what was pasted had no column here.</numerusform>
            <numerusform>%n cells of what was pasted had no column here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::VersionsModel</name>
    <message numerus="yes">
        <source>%n fact(s) changed since the last version</source>
        <translation>
            <numerusform>%n fact changed since the last version</numerusform>
            <numerusform>%n facts changed since the last version</numerusform>
        </translation>
    </message>
</context>
</TS>
