<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>PackReader</name>
    <message>
        <source>%1: the file is missing</source>
        <translation>%1: die Datei fehlt</translation>
    </message>
    <message>
        <source>A condition has exactly one of: all, any, not, field, sum, holds.</source>
        <translation>Eine Bedingung hat genau eines von: all, any, not, field, sum, holds.</translation>
    </message>
    <message>
        <source>A date is not multiplied.</source>
        <translation>Ein Datum wird nicht multipliziert.</translation>
    </message>
    <message>
        <source>A fact is asked with exactly one of: is, isOneOf, atLeast, above, below, answered, unknown, evidenced, withheldFrom.</source>
        <translation>Eine Angabe wird mit genau einem davon abgefragt: is, isOneOf, atLeast, above, below, answered, unknown, evidenced, withheldFrom.</translation>
    </message>
    <message>
        <source>A factor is a text or an object.</source>
        <translation>Ein Faktor ist ein Text oder ein Objekt.</translation>
    </message>
    <message>
        <source>A table is asked by its columns (%1//column).</source>
        <translation>Eine Tabelle wird über ihre Spalten abgefragt (%1//spalte).</translation>
    </message>
    <message>
        <source>A version cannot be based on itself.</source>
        <translation>Eine Fassung kann nicht auf sich selbst beruhen.</translation>
    </message>
    <message>
        <source>An empty list decides nothing.</source>
        <translation>Eine leere Liste entscheidet nichts.</translation>
    </message>
    <message>
        <source>Either “atLeast” or “noMore”.</source>
        <translation>Entweder „atLeast“ oder „noMore“.</translation>
    </message>
    <message>
        <source>In version %1 this leads to a fault at %2 places, first at %3: %4</source>
        <translation>In Fassung %1 führt das an %2 Stellen zu einem Fehler, zuerst in %3: %4</translation>
    </message>
    <message>
        <source>In version %1 this leads to a fault at %2: %3</source>
        <translation>In Fassung %1 führt das zu einem Fehler in %2: %3</translation>
    </message>
    <message>
        <source>No column of this table has the role “domain”: no list of domains can be taken in.</source>
        <translation>Keine Spalte dieser Tabelle hat die Rolle „domain“: Eine Liste von Domains lässt sich hier nicht einlesen.</translation>
    </message>
    <message>
        <source>No fact has the role “model-name”: documents will not say in their heads which model they are about.</source>
        <translation>Keine Angabe hat die Rolle „model-name“: Dokumente werden in ihrem Kopf nicht sagen, um welches Modell es geht.</translation>
    </message>
    <message>
        <source>No fact has the role “provider”: documents will not say in their heads who answers for the model.</source>
        <translation>Keine Angabe hat die Rolle „provider“: Dokumente werden in ihrem Kopf nicht sagen, wer für das Modell einsteht.</translation>
    </message>
    <message>
        <source>Nothing is written through links: %1</source>
        <translation>Durch Verknüpfungen hindurch wird nichts geschrieben: %1</translation>
    </message>
    <message>
        <source>Nothing reads this: it is no part of a pack.</source>
        <translation>Dies liest niemand: Es ist kein Teil eines Pakets.</translation>
    </message>
    <message>
        <source>Nothing reads this: migrations lie with the newest version of the regime.</source>
        <translation>Dies liest niemand: Übergänge liegen bei der neuesten Fassung des Regelwerks.</translation>
    </message>
    <message>
        <source>Only a party can have the role “provider”.</source>
        <translation>Nur eine Stelle (party) kann die Rolle „provider“ haben.</translation>
    </message>
    <message>
        <source>Only dates and months lie some time apart.</source>
        <translation>Nur Tage und Monate liegen eine Zeit auseinander.</translation>
    </message>
    <message>
        <source>Only numbers have bounds, and are whole.</source>
        <translation>Nur Zahlen haben Grenzen und sind ganz.</translation>
    </message>
    <message>
        <source>Only numbers, quantities, dates and months are compared.</source>
        <translation>Nur Zahlen, Größen, Daten und Monate werden verglichen.</translation>
    </message>
    <message>
        <source>“Not known” is said of a whole answer: %1</source>
        <translation>„Nicht bekannt“ wird von einer ganzen Antwort gesagt: %1</translation>
    </message>
    <message>
        <source>Sources and files belong to a whole answer: %1</source>
        <translation>Quellen und Dateien gehören zu einer ganzen Antwort: %1</translation>
    </message>
    <message>
        <source>The catalogue knows no conclusions of a regime.</source>
        <translation>Der Katalog kennt keine Schlussfolgerungen eines Regelwerks.</translation>
    </message>
    <message>
        <source>The fact has several units, so the threshold must name one (“%1 %2”).</source>
        <translation>Die Angabe hat mehrere Einheiten; der Schwellenwert muss daher eine nennen („%1 %2“).</translation>
    </message>
    <message>
        <source>The fact is not told in this unit: %1</source>
        <translation>Die Angabe wird nicht in dieser Einheit gemacht: %1</translation>
    </message>
    <message>
        <source>The threshold is not of the kind of the fact: %1</source>
        <translation>Der Schwellenwert ist nicht von der Art der Angabe: %1</translation>
    </message>
    <message>
        <source>The version that this one is based on has no such file, and a new one tells all, with the whole list “%1”.</source>
        <translation>Die Fassung, auf der diese beruht, hat keine solche Datei, und eine neue sagt alles, mit der ganzen Liste „%1“.</translation>
    </message>
    <message>
        <source>The version that this one is based on has no “%1”, and a new one says everything: %2</source>
        <translation>Die Fassung, auf der diese beruht, hat kein „%1“, und ein neues sagt alles: %2</translation>
    </message>
    <message>
        <source>There is no such conclusion: %1</source>
        <translation>Diese Schlussfolgerung gibt es nicht: %1</translation>
    </message>
    <message>
        <source>These are texts in lower case, without blanks at the ends: “%1”</source>
        <translation>Dies sind Texte in Kleinbuchstaben, ohne Leerzeichen an den Enden: „%1“</translation>
    </message>
    <message>
        <source>These facts are visible in a circle: %1</source>
        <translation>Die Sichtbarkeit dieser Angaben hängt im Kreis voneinander ab: %1</translation>
    </message>
    <message>
        <source>These two facts cannot be compared.</source>
        <translation>Diese beiden Angaben lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>These versions are based on each other in a circle: %1</source>
        <translation>Diese Fassungen beruhen im Kreis aufeinander: %1</translation>
    </message>
    <message>
        <source>This condition can never hold.</source>
        <translation>Diese Bedingung kann niemals zutreffen.</translation>
    </message>
    <message>
        <source>This is neither a number nor a date: %1</source>
        <translation>Das ist weder eine Zahl noch ein Datum: %1</translation>
    </message>
    <message>
        <source>This is no column of the table (%1//column): %2</source>
        <translation>Das ist keine Spalte der Tabelle (%1//spalte): %2</translation>
    </message>
    <message>
        <source>This is no reader outside: %1</source>
        <translation>Das ist kein Leserkreis außerhalb: %1</translation>
    </message>
    <message>
        <source>This is none of its units: %1</source>
        <translation>Das ist keine ihrer Einheiten: %1</translation>
    </message>
    <message>
        <source>This is not a fact (category/field or category/field//column): %1</source>
        <translation>Das ist keine Angabe (kategorie/feld oder kategorie/feld//spalte): %1</translation>
    </message>
    <message>
        <source>This is not a number: %1</source>
        <translation>Das ist keine Zahl: %1</translation>
    </message>
    <message>
        <source>This is not a valid id: %1</source>
        <translation>Das ist keine gültige Kennung: %1</translation>
    </message>
    <message>
        <source>This must be between %1 and %2.</source>
        <translation>Das muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>This program knows format 1 only.</source>
        <translation>Dieses Programm kennt nur Format 1.</translation>
    </message>
    <message>
        <source>This section can never be reached: its condition never holds.</source>
        <translation>Dieser Abschnitt ist nie zu erreichen: Seine Bedingung trifft niemals zu.</translation>
    </message>
    <message>
        <source>“%1” is not an answer to %2.</source>
        <translation>„%1“ ist keine Antwort auf %2.</translation>
    </message>
    <message>
        <source>The id must be the name of the file: %1</source>
        <translation>Die Kennung muss der Name der Datei sein: %1</translation>
    </message>
    <message>
        <source>The category “dossier” is reserved.</source>
        <translation>Die Kategorie „dossier“ ist reserviert.</translation>
    </message>
    <message>
        <source>A table needs columns.</source>
        <translation>Eine Tabelle braucht Spalten.</translation>
    </message>
    <message>
        <source>Only a table has columns.</source>
        <translation>Nur eine Tabelle hat Spalten.</translation>
    </message>
    <message>
        <source>Unknown word: %1</source>
        <translation>Unbekanntes Wort: %1</translation>
    </message>
    <message>
        <source>A column is never a table or a long text.</source>
        <translation>Eine Spalte ist nie eine Tabelle und nie ein langer Text.</translation>
    </message>
    <message>
        <source>This role is not for this kind of fact: %1</source>
        <translation>Diese Rolle passt nicht zu einer Angabe dieser Art: %1</translation>
    </message>
    <message>
        <source>Unknown type: %1</source>
        <translation>Unbekannter Typ: %1</translation>
    </message>
    <message>
        <source>Either all choices have a label here, or none.</source>
        <translation>Entweder haben hier alle Auswahlwerte eine Bezeichnung oder keiner.</translation>
    </message>
    <message>
        <source>A choice needs choices.</source>
        <translation>Eine Auswahl braucht Auswahlmöglichkeiten.</translation>
    </message>
    <message>
        <source>Only a choice has choices.</source>
        <translation>Nur eine Auswahl hat Auswahlmöglichkeiten.</translation>
    </message>
    <message>
        <source>“%1” would become “%2”. Nothing is renamed so: take the one away (null) and tell the other whole.</source>
        <translation>Aus „%1“ würde „%2“. So wird nichts umbenannt: das eine wegnehmen (null) und das andere ganz angeben.</translation>
    </message>
    <message>
        <source>“other” is already offered as free text.</source>
        <translation>„other“ wird bereits als freier Text angeboten.</translation>
    </message>
    <message>
        <source>Twice in the list: %1</source>
        <translation>Doppelt in der Liste: %1</translation>
    </message>
    <message>
        <source>A quantity needs units.</source>
        <translation>Eine Größe braucht Einheiten.</translation>
    </message>
    <message>
        <source>Only a quantity has units.</source>
        <translation>Nur eine Größe hat Einheiten.</translation>
    </message>
    <message>
        <source>Only numbers have significant figures.</source>
        <translation>Nur Zahlen haben signifikante Stellen.</translation>
    </message>
    <message>
        <source>This must not be negative.</source>
        <translation>Dies darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>A text in quotes is expected here.</source>
        <translation>Hier wird ein Text in Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>The id “%1” is already taken at %2:%3.</source>
        <translation>Die Kennung „%1“ ist bereits vergeben, in %2:%3.</translation>
    </message>
    <message>
        <source>Another regime of the program has a document “%1”.</source>
        <translation>Ein anderes Regelwerk des Programms hat ein Dokument „%1“.</translation>
    </message>
    <message>
        <source>%1 holds neither a regime nor a catalogue.</source>
        <translation>%1 enthält weder ein Regelwerk noch einen Katalog.</translation>
    </message>
    <message>
        <source>The input “%1” knows no unit of %2.</source>
        <translation>Die Eingabe „%1“ kennt keine Einheit von %2.</translation>
    </message>
    <message>
        <source>%1 is not told in “%2”.</source>
        <translation>%1 wird nicht in „%2“ angegeben.</translation>
    </message>
    <message>
        <source>A number or a quantity is wanted here.</source>
        <translation>Hier wird eine Zahl oder eine Größe erwartet.</translation>
    </message>
    <message>
        <source>A number, a quantity or a column of them is wanted here.</source>
        <translation>Hier wird eine Zahl, eine Größe oder eine Spalte davon erwartet.</translation>
    </message>
    <message>
        <source>A column of numbers or quantities (%1//column) is wanted here.</source>
        <translation>Hier wird eine Spalte mit Zahlen oder Größen (%1//spalte) erwartet.</translation>
    </message>
    <message>
        <source>A fact with several choices, or a column of choices, is wanted here.</source>
        <translation>Hier wird eine Angabe mit mehreren Auswahlmöglichkeiten oder eine Spalte davon erwartet.</translation>
    </message>
    <message>
        <source>A table is wanted here.</source>
        <translation>Hier wird eine Tabelle erwartet.</translation>
    </message>
    <message>
        <source>A whole fact is wanted here, not a column.</source>
        <translation>Hier wird eine ganze Angabe erwartet, keine Spalte.</translation>
    </message>
    <message>
        <source>A date or a month is wanted here.</source>
        <translation>Hier wird ein Datum oder ein Monat erwartet.</translation>
    </message>
    <message>
        <source>Only a number has a precision.</source>
        <translation>Nur eine Zahl hat eine Genauigkeit.</translation>
    </message>
    <message>
        <source>There is no such list of ranges: %1</source>
        <translation>Diese Liste von Spannen gibt es nicht: %1</translation>
    </message>
    <message>
        <source>The fact has several units, so the list of ranges must name one: %1</source>
        <translation>Die Angabe hat mehrere Einheiten; die Liste von Spannen muss daher eine nennen: %1</translation>
    </message>
    <message>
        <source>There is no such column: %1//%2</source>
        <translation>Diese Spalte gibt es nicht: %1//%2</translation>
    </message>
    <message>
        <source>Only a table has rows.</source>
        <translation>Nur eine Tabelle hat Zeilen.</translation>
    </message>
    <message>
        <source>The fact has several units, so one must be named: %1</source>
        <translation>Die Angabe hat mehrere Einheiten; daher muss eine genannt werden: %1</translation>
    </message>
    <message>
        <source>The interview does not ask for %1, which decides here.</source>
        <translation>Die Befragung fragt nicht nach %1, worauf es hier ankommt.</translation>
    </message>
    <message>
        <source>There is no such fact: %1</source>
        <translation>Diese Angabe gibt es nicht: %1</translation>
    </message>
    <message>
        <source>There is no such column: %1</source>
        <translation>Diese Spalte gibt es nicht: %1</translation>
    </message>
    <message>
        <source>There is no such document: %1</source>
        <translation>Dieses Dokument gibt es nicht: %1</translation>
    </message>
    <message>
        <source>There is no such entry or rule: %1</source>
        <translation>Diesen Eintrag oder diese Regel gibt es nicht: %1</translation>
    </message>
    <message>
        <source>The regime has not got this version yet: %1</source>
        <translation>Das Regelwerk hat diese Fassung noch nicht: %1</translation>
    </message>
    <message>
        <source>The file lies among the words of “%1”.</source>
        <translation>Die Datei liegt bei den Texten von „%1“.</translation>
    </message>
    <message>
        <source>The key is already taken in %1.</source>
        <translation>Der Schlüssel ist bereits vergeben, in %1.</translation>
    </message>
    <message>
        <source>The keys are not sorted.</source>
        <translation>Die Schlüssel sind nicht sortiert.</translation>
    </message>
    <message>
        <source>There is nothing of this name to take away.</source>
        <translation>Hier ist nichts dieses Namens, das wegfallen könnte.</translation>
    </message>
    <message>
        <source>This changes nothing: the version that it is based on says the same.</source>
        <translation>Das ändert nichts: Die Fassung, auf der diese beruht, sagt dasselbe.</translation>
    </message>
    <message>
        <source>The text is missing: %1</source>
        <translation>Der Text fehlt: %1</translation>
    </message>
    <message>
        <source>Nothing uses this text: %1</source>
        <translation>Dieser Text wird nirgends verwendet: %1</translation>
    </message>
    <message>
        <source>The text is there in English only: %1</source>
        <translation>Diesen Text gibt es nur auf Englisch: %1</translation>
    </message>
    <message>
        <source>The text is told anew in English only: %1</source>
        <translation>Der Text ist nur auf Englisch neu gefasst: %1</translation>
    </message>
    <message>
        <source>The text is not there in English: %1</source>
        <translation>Diesen Text gibt es nicht auf Englisch: %1</translation>
    </message>
    <message>
        <source>The places %1, %2 … differ from those of the English text.</source>
        <translation>Die Platzhalter %1, %2 … stimmen nicht mit denen des englischen Textes überein.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>These conclusions go in a circle: %1</source>
        <translation>Diese Schlussfolgerungen hängen im Kreis voneinander ab: %1</translation>
    </message>
    <message>
        <source>This is not a fact (category/field): %1</source>
        <translation>Das ist keine Angabe (kategorie/feld): %1</translation>
    </message>
    <message>
        <source>A step asks for at least one fact.</source>
        <translation>Ein Schritt fragt nach mindestens einer Angabe.</translation>
    </message>
    <message>
        <source>A day is told by a date, or by the fact that it comes after.</source>
        <translation>Ein Tag wird durch ein Datum bestimmt oder durch die Angabe, auf die er folgt.</translation>
    </message>
    <message>
        <source>This is no date (YYYY-MM-DD): %1</source>
        <translation>Das ist kein Datum (JJJJ-MM-TT): %1</translation>
    </message>
    <message>
        <source>A result has two figures at least.</source>
        <translation>Ein Ergebnis hat mindestens zwei Stellen.</translation>
    </message>
    <message>
        <source>This must be more than 0.</source>
        <translation>Dies muss mehr als 0 sein.</translation>
    </message>
    <message>
        <source>An input needs a unit; &quot;&quot; is a plain number.</source>
        <translation>Eine Eingabe braucht eine Einheit; &quot;&quot; ist eine reine Zahl.</translation>
    </message>
    <message>
        <source>Only a column (category/field//column) has rows.</source>
        <translation>Nur eine Spalte (kategorie/feld//spalte) hat Zeilen.</translation>
    </message>
    <message>
        <source>An input that may be left out has nothing in its place.</source>
        <translation>Für eine Eingabe, die weggelassen werden darf, wird nichts anderes eingesetzt.</translation>
    </message>
    <message>
        <source>“times” and “base” go together.</source>
        <translation>„times“ und „base“ gehören zusammen.</translation>
    </message>
    <message>
        <source>Without inputs there is nothing to calculate.</source>
        <translation>Ohne Eingaben gibt es nichts zu berechnen.</translation>
    </message>
    <message>
        <source>“share” has one input.</source>
        <translation>„share“ hat eine Eingabe.</translation>
    </message>
    <message>
        <source>There is no other input “%1”.</source>
        <translation>Es gibt keine andere Eingabe „%1“.</translation>
    </message>
    <message>
        <source>A migration leads to a later version.</source>
        <translation>Eine Umstellung führt zu einer späteren Fassung.</translation>
    </message>
    <message>
        <source>The file must be named after its versions: %1_%2.json</source>
        <translation>Die Datei muss nach ihren Fassungen benannt sein: %1_%2.json</translation>
    </message>
    <message>
        <source>The version is a date (YYYY-MM-DD): %1</source>
        <translation>Die Fassung ist ein Datum (JJJJ-MM-TT): %1</translation>
    </message>
    <message>
        <source>A step is exactly one of: moveFact, renameChoice, moveColumn, park, renameEntry, renameConclusion.</source>
        <translation>Ein Schritt ist genau eines von: moveFact, renameChoice, moveColumn, park, renameEntry, renameConclusion.</translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation>Dies ändert nichts.</translation>
    </message>
    <message>
        <source>A column (category/field//column) is wanted here.</source>
        <translation>Hier wird eine Spalte (kategorie/feld//spalte) erwartet.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1: “strings” is missing</source>
        <translation>%1: „strings“ fehlt</translation>
    </message>
    <message>
        <source>A provision is cited by a text or an object.</source>
        <translation>Eine Bestimmung wird durch einen Text oder ein Objekt angegeben.</translation>
    </message>
    <message>
        <source>An empty list cites nothing.</source>
        <translation>Eine leere Liste gibt nichts an.</translation>
    </message>
    <message>
        <source>regime.json does not say how this source is cited: %1</source>
        <translation>regime.json sagt nicht, wie diese Quelle angegeben wird: %1</translation>
    </message>
    <message>
        <source>There is no version %1 of this regime.</source>
        <translation>Es gibt keine Fassung %1 dieses Regelwerks.</translation>
    </message>
    <message>
        <source>Several are called so: the whole list has to be told.</source>
        <translation>Mehrere heißen so: Hier muss die ganze Liste stehen.</translation>
    </message>
    <message>
        <source>An object {…} or null is expected here.</source>
        <translation>Hier wird ein Objekt {…} oder null erwartet.</translation>
    </message>
    <message>
        <source>A text can only be taken away here.</source>
        <translation>Ein Text kann hier nur wegfallen.</translation>
    </message>
    <message>
        <source>There is nothing of this name to come after.</source>
        <translation>Hier ist nichts dieses Namens, auf das es folgen könnte.</translation>
    </message>
    <message>
        <source>The id must be the name of the folder: %1</source>
        <translation>Die Kennung muss der Name des Ordners sein: %1</translation>
    </message>
    <message>
        <source>The version must be that in the name of the folder: %1</source>
        <translation>Die Fassung muss die im Namen des Ordners sein: %1</translation>
    </message>
    <message>
        <source>A document is meant for someone.</source>
        <translation>Ein Dokument ist für jemanden bestimmt.</translation>
    </message>
    <message>
        <source>One step tells nothing: a list has at least two.</source>
        <translation>Eine einzige Stufe sagt nichts: Eine Liste hat mindestens zwei.</translation>
    </message>
    <message>
        <source>The last step has no end.</source>
        <translation>Die letzte Stufe hat kein Ende.</translation>
    </message>
    <message>
        <source>The steps must rise.</source>
        <translation>Die Stufen müssen aufsteigen.</translation>
    </message>
    <message>
        <source>This is not a short name with an id: %1</source>
        <translation>Das ist kein Kurzname mit Kennung: %1</translation>
    </message>
    <message>
        <source>regime.json names no source %1</source>
        <translation>regime.json nennt keine Quelle %1</translation>
    </message>
    <message>
        <source>A row that nobody may see is no row.</source>
        <translation>Eine Zeile, die niemand sehen darf, ist keine Zeile.</translation>
    </message>
    <message>
        <source>The row is not meant for this reader anyway: %1</source>
        <translation>Die Zeile ist ohnehin nicht für diesen Leserkreis bestimmt: %1</translation>
    </message>
    <message>
        <source>An entry that is never required has no condition for it.</source>
        <translation>Ein Eintrag, der nie erforderlich ist, hat keine Bedingung dafür.</translation>
    </message>
    <message>
        <source>An entry shows at least one fact.</source>
        <translation>Ein Eintrag zeigt mindestens eine Angabe.</translation>
    </message>
    <message>
        <source>A fact is named by a text or an object.</source>
        <translation>Eine Angabe wird durch einen Text oder ein Objekt benannt.</translation>
    </message>
    <message>
        <source>A sum is of two facts at least.</source>
        <translation>Eine Summe hat mindestens zwei Angaben.</translation>
    </message>
    <message>
        <source>A sum is asked with exactly one of: atLeast, above, below.</source>
        <translation>Nach einer Summe wird mit genau einem gefragt von: atLeast, above, below.</translation>
    </message>
    <message>
        <source>A fact with several values, or a column of choices or languages, is wanted here.</source>
        <translation>Hier wird eine Angabe mit mehreren Werten oder eine Spalte mit Auswahlen oder Sprachen gebraucht.</translation>
    </message>
    <message>
        <source>A line has more cells than the grid columns.</source>
        <translation>Eine Zeile hat mehr Zellen, als das Raster Spalten hat.</translation>
    </message>
    <message>
        <source>A section has a level from 1 to 3.</source>
        <translation>Ein Abschnitt hat eine Ebene von 1 bis 3.</translation>
    </message>
    <message>
        <source>Only a figure told by a range has steps.</source>
        <translation>Nur eine Zahl, die als Spanne angegeben wird, hat Stufen.</translation>
    </message>
    <message>
        <source>The section has no entry %1</source>
        <translation>Der Abschnitt hat keinen Eintrag %1</translation>
    </message>
    <message>
        <source>The rule says whose content it compares.</source>
        <translation>Die Regel sagt, wessen Inhalt sie vergleicht.</translation>
    </message>
    <message>
        <source>%1 shows boxes that the document does not have: %2</source>
        <translation>%1 zeigt Kästchen, die das Dokument nicht hat: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Open &amp;Example</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Save &amp;Version…</source>
        <translation>&amp;Version speichern…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>C&amp;lose Dossier</source>
        <translation>Dossier schl&amp;ießen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find a Fact, Provision or Finding</source>
        <translation>Angabe, Bestimmung oder Befund &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>Ka&amp;tegorien</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ne</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Übe&amp;rsicht</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Next Open Point</source>
        <translation>&amp;Nächster offener Punkt</translation>
    </message>
    <message>
        <source>&amp;Previous Open Point</source>
        <translation>V&amp;orheriger offener Punkt</translation>
    </message>
    <message>
        <source>Next &amp;Category</source>
        <translation>Nächste &amp;Kategorie</translation>
    </message>
    <message>
        <source>Previous C&amp;ategory</source>
        <translation>Vorherige K&amp;ategorie</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Laws and Forms…</source>
        <translation>&amp;Gesetze und Formulare…</translation>
    </message>
    <message>
        <source>&amp;Which Duties Apply…</source>
        <translation>&amp;Welche Pflichten gelten…</translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation>&amp;Titel…</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>&amp;Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Compare Versions</source>
        <translation>Versionen ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Read Versions Again</source>
        <translation>Versionen neu &amp;einlesen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>Ü&amp;ber Vitrine</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Newer Versions of Laws…</source>
        <translation>&amp;Neuere Fassungen der Gesetze…</translation>
    </message>
    <message>
        <source>&amp;Parked Answers…</source>
        <translation>&amp;Zurückgelegte Antworten…</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
</context>
<context>
    <name>vitrine::AnswerBar</name>
    <message>
        <source>Withhold…</source>
        <translation>Zurückhalten…</translation>
    </message>
    <message>
        <source>Keep this, or a part of it, from some readers</source>
        <translation>Dies oder einen Teil davon manchen Leserkreisen vorenthalten</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Quellen…</translation>
    </message>
    <message>
        <source>Where the answer comes from</source>
        <translation>Woher die Antwort stammt</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Nachweise…</translation>
    </message>
    <message>
        <source>Files that prove the answer</source>
        <translation>Dateien, die die Antwort belegen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For colleagues; never in a document</source>
        <translation>Für Kolleginnen und Kollegen; nie in einem Dokument</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Noch nicht angegeben</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>Whether the answer is told, does not apply or is not known</source>
        <translation>Ob die Antwort angegeben ist, nicht zutrifft oder nicht bekannt ist</translation>
    </message>
    <message>
        <source>Shown to: as the law requires</source>
        <translation>Sichtbar für: wie das Gesetz es verlangt</translation>
    </message>
    <message>
        <source>Shown to: %1</source>
        <translation>Sichtbar für: %1</translation>
    </message>
    <message>
        <source>%1 (narrower)</source>
        <translation>%1 (enger)</translation>
    </message>
    <message>
        <source>%1 (wider)</source>
        <translation>%1 (weiter)</translation>
    </message>
    <message>
        <source>Readers of %1</source>
        <translation>Leserkreis von %1</translation>
    </message>
    <message>
        <source>The widest circle of readers that may see the answer</source>
        <translation>Der weiteste Leserkreis, der die Antwort sehen darf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Withheld: %1</source>
        <translation>Zurückgehalten: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweise: %1</translation>
    </message>
    <message>
        <source>Note ✓</source>
        <translation>Notiz ✓</translation>
    </message>
    <message>
        <source>Calculate…</source>
        <translation>Berechnen…</translation>
    </message>
    <message>
        <source>Work the answer out, with the working as its source</source>
        <translation>Die Antwort ausrechnen; der Rechenweg wird ihre Quelle</translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>Aus einer Liste …</translation>
    </message>
    <message>
        <source>Take the largest domains from a file</source>
        <translation>Die größten Domains aus einer Datei übernehmen</translation>
    </message>
</context>
<context>
    <name>vitrine::Archive</name>
    <message>
        <source>The file could not be packed.</source>
        <translation>Die Datei konnte nicht gepackt werden.</translation>
    </message>
</context>
<context>
    <name>vitrine::AttachButton</name>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Stop (%1 %)</source>
        <translation>Anhalten (%1 %)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The file could not be attached</source>
        <translation>Die Datei konnte nicht angehängt werden</translation>
    </message>
    <message>
        <source>The file is being copied into the dossier; a click stops that</source>
        <translation>Die Datei wird in das Dossier kopiert; ein Klick hält das an</translation>
    </message>
</context>
<context>
    <name>vitrine::Autosave</name>
    <message>
        <source>Unsaved changes were kept by a newer version of the program.</source>
        <translation>Nicht gespeicherte Änderungen wurden von einer neueren Version des Programms aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>vitrine::Calculator</name>
    <message numerus="yes">
        <source>%n row(s) without a figure are left out: these are shares of what is known.</source>
        <translation>
            <numerusform>%n Zeile ohne Zahl bleibt außen vor: Das sind Anteile dessen, was bekannt ist.</numerusform>
            <numerusform>%n Zeilen ohne Zahl bleiben außen vor: Das sind Anteile dessen, was bekannt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure here; “%1” is left out.</source>
        <translation>Hier steht keine Zahl; „%1“ bleibt außen vor.</translation>
    </message>
    <message>
        <source>This calculation has no input “%1”.</source>
        <translation>Diese Berechnung hat keine Eingabe „%1“.</translation>
    </message>
    <message>
        <source>%1, figure %2</source>
        <translation>%1, Wert %2</translation>
    </message>
    <message>
        <source>“%1” is not a unit that is known here</source>
        <translation>„%1“ ist hier keine bekannte Einheit</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is impossible, it has to be more than 0</source>
        <translation>%1 ist unmöglich, es muss mehr als 0 sein</translation>
    </message>
    <message>
        <source>%1 is too large or too small to be reckoned with</source>
        <translation>%1 ist zu groß oder zu klein, um damit zu rechnen</translation>
    </message>
    <message>
        <source>%1 is impossible, it cannot be below %2</source>
        <translation>%1 ist unmöglich, es kann nicht unter %2 liegen</translation>
    </message>
    <message>
        <source>%1 is impossible, it cannot be above %2</source>
        <translation>%1 ist unmöglich, es kann nicht über %2 liegen</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>The result is too large or too small to be reckoned with.</source>
        <translation>Das Ergebnis ist zu groß oder zu klein, um damit zu rechnen.</translation>
    </message>
    <message>
        <source>%1: there are %2 figures for %3 phases; give one for each, or one for all</source>
        <translation>%1: Es gibt %2 Werte für %3 Phasen; geben Sie für jede einen an oder einen für alle</translation>
    </message>
    <message>
        <source>%1: “%2” contains it already; leave it out, or give %3 in another unit</source>
        <translation>%1: „%2“ enthält es bereits; lassen Sie es weg oder geben Sie %3 in einer anderen Einheit an</translation>
    </message>
    <message>
        <source>%1: nothing is given</source>
        <translation>%1: nichts angegeben</translation>
    </message>
    <message>
        <source>%1: %2 and %3 cannot be added up</source>
        <translation>%1: %2 und %3 lassen sich nicht addieren</translation>
    </message>
    <message>
        <source>%1: nothing follows from lower and upper bounds together; give figures that are bounds of one kind, or none</source>
        <translation>%1: Aus unteren und oberen Grenzen zusammen folgt nichts; geben Sie Zahlen an, die Grenzen einer Art sind oder keine</translation>
    </message>
    <message>
        <source>%1: shares are told without uncertainty</source>
        <translation>%1: Anteile werden ohne Unsicherheit angegeben</translation>
    </message>
    <message>
        <source>“%1” has no unit that is known here; there are %2</source>
        <translation>„%1“ hat keine hier bekannte Einheit; es gibt %2</translation>
    </message>
    <message>
        <source>this is counted, so it has no uncertainty</source>
        <translation>dies wird gezählt, hat also keine Unsicherheit</translation>
    </message>
    <message>
        <source>an uncertainty is from 0 % to less than 100 %</source>
        <translation>eine Unsicherheit liegt zwischen 0 % und weniger als 100 %</translation>
    </message>
    <message>
        <source>There is no figure here.</source>
        <translation>Hier ist kein Wert.</translation>
    </message>
    <message>
        <source>The calculation cannot use this unit: %1</source>
        <translation>Die Berechnung kann diese Einheit nicht verwenden: %1</translation>
    </message>
    <message>
        <source>%1 takes no figure in “%2”.</source>
        <translation>%1 nimmt keinen Wert in „%2“ auf.</translation>
    </message>
    <message>
        <source>There is no row for the share of “%1”.</source>
        <translation>Es gibt keine Zeile für den Anteil von „%1“.</translation>
    </message>
    <message>
        <source>%1 is not a column (category/field//column).</source>
        <translation>%1 ist keine Spalte (kategorie/feld//spalte).</translation>
    </message>
    <message>
        <source>%1 is not a fact (category/field).</source>
        <translation>%1 ist keine Angabe (kategorie/feld).</translation>
    </message>
    <message>
        <source>Only a person may answer %1.</source>
        <translation>Nur ein Mensch darf %1 beantworten.</translation>
    </message>
</context>
<context>
    <name>vitrine::CalculatorDialog</name>
    <message>
        <source>Calculate: %1</source>
        <translation>Berechnen: %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Use This Result</source>
        <translation>&amp;Dieses Ergebnis verwenden</translation>
    </message>
    <message>
        <source>Calculation of “%1”</source>
        <translation>Berechnung von „%1“</translation>
    </message>
</context>
<context>
    <name>vitrine::CalculatorForm</name>
    <message>
        <source>Filled in from “%1”.</source>
        <translation>Übernommen aus „%1“.</translation>
    </message>
    <message>
        <source>Not filled in from “%1”: %2</source>
        <translation>Nicht übernommen aus „%1“: %2</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>No result while a figure above cannot be read.</source>
        <translation>Kein Ergebnis, solange eine Zahl oben nicht lesbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n Anteil</numerusform>
            <numerusform>%n Anteile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is more uncertain than the method may be: within ±%1 % is expected.</source>
        <translation>Das ist ungenauer, als die Methode sein darf: Erwartet wird ein Ergebnis innerhalb von ±%1 %.</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>No result: %1</source>
        <translation>Kein Ergebnis: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::Change</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Rules followed</source>
        <translation>Befolgte Regeln</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>Akzeptierte Befunde</translation>
    </message>
    <message>
        <source>Conclusions overridden</source>
        <translation>Selbst entschiedene Schlussfolgerungen</translation>
    </message>
    <message>
        <source>Answers put aside</source>
        <translation>Beiseitegelegte Antworten</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>weitere Einzelheiten</translation>
    </message>
    <message>
        <source>note for colleagues</source>
        <translation>interne Notiz</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Weitere Einzelheiten</translation>
    </message>
    <message>
        <source>a conclusion that these rules do not draw</source>
        <translation>eine Folgerung, die diese Regeln nicht ziehen</translation>
    </message>
    <message>
        <source>a file that is not attached</source>
        <translation>eine Datei, die nicht beiliegt</translation>
    </message>
    <message>
        <source>a finding on %1</source>
        <translation>ein Befund zu %1</translation>
    </message>
    <message>
        <source>a row that is gone</source>
        <translation>eine Zeile, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>answer in its place</source>
        <translation>Antwort an ihrer Stelle</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>beiliegende Datei</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>Liste aus %1</translation>
    </message>
    <message>
        <source>long text “%1”</source>
        <translation>langer Text „%1“</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>number “%1”</source>
        <translation>Zahl „%1“</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>state “%1”</source>
        <translation>Stand „%1“</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>Text „%1“</translation>
    </message>
    <message>
        <source>translation, %1</source>
        <translation>Übersetzung, %1</translation>
    </message>
    <message>
        <source>value kept</source>
        <translation>aufbewahrter Wert</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>was sie zeigt</translation>
    </message>
    <message>
        <source>what was done to find out</source>
        <translation>was zur Klärung getan wurde</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%n Eintrag geändert</numerusform>
            <numerusform>%n Einträge geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>from everybody outside</source>
        <translation>allen außerhalb</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Wovon es handelt</translation>
    </message>
    <message>
        <source>Identity of the dossier</source>
        <translation>Kennung des Dossiers</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Durchsichten</translation>
    </message>
    <message>
        <source>a data set</source>
        <translation>ein Datensatz</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
</context>
<context>
    <name>vitrine::ChangeCard</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Restore old</source>
        <translation>Alte Antwort wiederherstellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore the old answer of %1</source>
        <translation>Die alte Antwort auf %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1 in the editor</source>
        <translation>%1 im Editor anzeigen</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>The public may see this fact.</source>
        <translation>Die Öffentlichkeit darf diese Angabe sehen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from place %1 to %2</source>
        <translation>von Platz %1 nach %2 verschoben</translation>
    </message>
</context>
<context>
    <name>vitrine::ChangesTree</name>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ChoiceEditor</name>
    <message>
        <source>Other:</source>
        <translation>Sonstiges:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>in Ihren Worten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>vitrine::ChoicesEditor</name>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>Sonstiges:</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>in Ihren Worten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Sonstiges, in Worten</translation>
    </message>
</context>
<context>
    <name>vitrine::Cli</name>
    <message>
        <source>A manifest is of one dossier: export it alone.</source>
        <translation>Ein Verzeichnis gehört zu einem Dossier: Exportieren Sie es allein.</translation>
    </message>
    <message>
        <source>The manifest is for the provider alone: write it outside of the folder of the files, so that it is not sent with them.</source>
        <translation>Das Verzeichnis ist nur für den Anbieter: Schreiben Sie es außerhalb des Ordners der Dateien, damit es nicht mit ihnen verschickt wird.</translation>
    </message>
    <message>
        <source>For the provider alone: what was left out, for whom and why, and the files with their SHA-256, as JSON</source>
        <translation>Nur für den Anbieter: was weggelassen wurde, für wen und warum, und die Dateien mit ihrem SHA-256, als JSON</translation>
    </message>
    <message>
        <source>No finding has the id %1 now, so this accepts nothing. “check --json” lists the ids.</source>
        <translation>Kein Befund hat jetzt die Kennung %1, also wird damit nichts angenommen. „check --json“ zählt die Kennungen auf.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>%1 is about the dossier itself and has no source, readers or note: give its value alone.</source>
        <translation>%1 gehört zum Dossier selbst und hat weder Quelle noch Leser noch Notiz: Geben Sie nur den Wert an.</translation>
    </message>
    <message>
        <source>--readers names the widest of the readers.</source>
        <translation>--readers nennt den weitesten Leserkreis.</translation>
    </message>
    <message>
        <source>--row goes with a table.</source>
        <translation>--row gehört zu einer Tabelle.</translation>
    </message>
    <message>
        <source>--source-title goes with one --source.</source>
        <translation>--source-title gehört zu genau einem --source.</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds up to %1.</source>
        <translation>--wait nimmt eine Zahl von Sekunden bis %1.</translation>
    </message>
    <message>
        <source>--withhold-from needs --withhold-reason, one of: trade-secret, security, personal-data, contract.</source>
        <translation>--withhold-from braucht --withhold-reason, eines von: trade-secret, security, personal-data, contract.</translation>
    </message>
    <message>
        <source>1  saved without the lines that cannot be read (--skip-bad-lines)</source>
        <translation>1  gespeichert ohne die Zeilen, die nicht lesbar sind (--skip-bad-lines)</translation>
    </message>
    <message>
        <source>3  the file or the dossier cannot be read, or is open elsewhere; the file has lines that cannot be read, or names no domain</source>
        <translation>3  die Datei oder das Dossier ist nicht lesbar oder anderswo geöffnet; die Datei hat unlesbare Zeilen oder nennt keine Domain</translation>
    </message>
    <message>
        <source>A note for colleagues</source>
        <translation>Eine Notiz für Kolleginnen und Kollegen</translation>
    </message>
    <message>
        <source>A state is told about a whole field or about a cell, not about a row.</source>
        <translation>Einen Stand hat ein ganzes Feld oder eine Zelle, keine Zeile.</translation>
    </message>
    <message>
        <source>A whole row of a table, with “id=…” as its name; may be given again</source>
        <translation>Eine ganze Zeile einer Tabelle, mit „id=…“ als Namen; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>An attached file (dossier/evidence) that shows it; may be given again</source>
        <translation>Eine angehängte Datei (dossier/evidence), die es belegt; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>FILE is a table of comma-separated values with a heading (also “;” or tabs): a column “domain”, “host” or “site”, and one “size”, “bytes”, “tokens” or “documents”; of two columns the heading may be missing. A domain that comes again adds up, also in another spelling; of an address its host counts. A list with lines that cannot be read is not taken, unless --skip-bad-lines leaves them out. The rows that were in the table are replaced, and the number of all domains is told where the law asks for it.</source>
        <translation>FILE ist eine Tabelle kommagetrennter Werte mit Überschrift (auch „;“ oder Tabulatoren): eine Spalte „domain“, „host“ oder „site“ und eine „size“, „bytes“, „tokens“ oder „documents“; bei zwei Spalten darf die Überschrift fehlen. Eine Domain, die wiederkommt, wird zusammengezählt, auch in anderer Schreibweise; von einer Adresse zählt der Host. Eine Liste mit unlesbaren Zeilen wird nicht übernommen, außer --skip-bad-lines lässt sie weg. Die Zeilen, die in der Tabelle standen, werden ersetzt, und die Zahl aller Domains wird angegeben, wo das Recht sie verlangt.</translation>
    </message>
    <message>
        <source>How long to wait for another program that has the dossier open; otherwise 5, and 0 means not at all</source>
        <translation>Wie lange auf ein anderes Programm gewartet wird, das das Dossier geöffnet hat; sonst 5, und 0 heißt gar nicht</translation>
    </message>
    <message>
        <source>Keep the field, row or cell from these readers</source>
        <translation>Das Feld, die Zeile oder die Zelle diesen Lesern vorenthalten</translation>
    </message>
    <message>
        <source>Leave out lines that cannot be read</source>
        <translation>Zeilen weglassen, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>No attached file is called “%1”; dossier/evidence names them.</source>
        <translation>Keine angehängte Datei heißt „%1“; dossier/evidence nennt sie.</translation>
    </message>
    <message>
        <source>Readers, note and evidence are told about a whole field; from a row or a cell, withhold with --withhold-from.</source>
        <translation>Leser, Notiz und Belege hat ein ganzes Feld; eine Zeile oder Zelle halten Sie mit --withhold-from zurück.</translation>
    </message>
    <message>
        <source>The name of the folder in which you stand is not UTF-8 text: %1. Nothing was done; go to another folder, or rename this one.</source>
        <translation>Der Name des Ordners, in dem Sie stehen, ist kein UTF-8-Text: %1. Es wurde nichts getan; wechseln Sie den Ordner oder benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>The widest reader that may see it</source>
        <translation>Der weiteste Leser, der es sehen darf</translation>
    </message>
    <message>
        <source>There is no reader “%1”. There are %2.</source>
        <translation>Es gibt keinen Leser „%1“. Es gibt %2.</translation>
    </message>
    <message>
        <source>These are the newest %1, and there are more: --limit 0 lists all.</source>
        <translation>Das sind die neuesten %1, und es gibt weitere: --limit 0 nennt alle.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>This is no JSON object of facts: %1</source>
        <translation>Das ist kein JSON-Objekt mit Angaben: %1</translation>
    </message>
    <message>
        <source>VALUE is what a person would type: &quot;1.2e22 FLOP&quot;, &quot;en, de&quot;, &quot;name=…; email=…&quot;, &quot;none&quot; for an empty list. “-” reads it from stdin. A row that does not exist is made. Put “--” before a value that begins with a dash, and a backslash before a comma or semicolon that belongs to a text of a list or of parts. A new value drops the sources of the one before: say its own with --source. PATH “-” reads many facts from stdin, as one JSON object {&quot;category/field&quot;: what is told}: a text as VALUE is, a list of rows, or an answer as model/FORMAT.md has it; all are taken, or none.</source>
        <translation>VALUE ist, was ein Mensch eintippen würde: &quot;1.2e22 FLOP&quot;, &quot;en, de&quot;, &quot;name=…; email=…&quot;, &quot;none&quot; für eine leere Liste. „-“ liest ihn von der Standardeingabe. Eine Zeile, die es nicht gibt, wird angelegt. Setzen Sie „--“ vor einen Wert, der mit einem Bindestrich beginnt, und einen Backslash vor ein Komma oder Semikolon, das zu einem Text in einer Liste oder in Teilen gehört. Mit einem neuen Wert entfallen die Quellen des vorherigen: Nennen Sie seine eigene mit --source. PATH „-“ liest viele Angaben von der Standardeingabe, als ein JSON-Objekt {&quot;category/field&quot;: was angegeben wird}: ein Text wie VALUE, eine Liste von Zeilen oder eine Angabe, wie model/FORMAT.md sie hat; alle werden übernommen oder keine.</translation>
    </message>
    <message>
        <source>What the source is called</source>
        <translation>Wie die Quelle heißt</translation>
    </message>
    <message>
        <source>What these readers are told instead</source>
        <translation>Was diesen Lesern stattdessen gesagt wird</translation>
    </message>
    <message>
        <source>Where the answer comes from, instead of its other sources; of a cell, one more source of the table; may be given again</source>
        <translation>Woher die Angabe stammt, anstelle ihrer anderen Quellen; bei einer Zelle eine weitere Quelle der Tabelle; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>Withhold it from nobody any more</source>
        <translation>Es niemandem mehr vorenthalten</translation>
    </message>
    <message>
        <source>name the whole field, and its rows in it</source>
        <translation>nennen Sie das ganze Feld, und die Zeilen darin</translation>
    </message>
    <message>
        <source>rows are expected: [{“id”, columns …}]</source>
        <translation>erwartet werden Zeilen: [{„id“, Spalten …}]</translation>
    </message>
    <message>
        <source>the row “%1” is there twice</source>
        <translation>die Zeile „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>write numbers as texts: a JSON number loses the figures that were typed</source>
        <translation>schreiben Sie Zahlen als Texte: Eine JSON-Zahl verliert die getippten Stellen</translation>
    </message>
    <message>
        <source>“%1” is no column of %2; there are %3.</source>
        <translation>„%1“ ist keine Spalte von %2; es gibt %3.</translation>
    </message>
    <message>
        <source>“%1” is no name of a row</source>
        <translation>„%1“ ist kein Name einer Zeile</translation>
    </message>
    <message>
        <source>“%1” is no part of an answer; there are %2</source>
        <translation>„%1“ ist kein Teil einer Angabe; es gibt %2</translation>
    </message>
    <message>
        <source>“%1” is no table, so it has no rows.</source>
        <translation>„%1“ ist keine Tabelle und hat daher keine Zeilen.</translation>
    </message>
    <message>
        <source>“%1” is there twice; write it once</source>
        <translation>„%1“ steht zweimal da; schreiben Sie es einmal</translation>
    </message>
    <message>
        <source>“%1” names no cell of %2. Its columns are %3; write category/field/row/column.</source>
        <translation>„%1“ nennt keine Zelle von %2. Die Spalten sind %3; schreiben Sie kategorie/feld/zeile/spalte.</translation>
    </message>
    <message>
        <source>There is no calculator “%1”. There are %2.</source>
        <translation>Es gibt keinen Rechner „%1“. Es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” gives no input; write name=value, with one of %2.</source>
        <translation>„%1“ ist keine Eingabe; schreiben Sie name=wert mit einem von %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 was so already.</source>
        <translation>%1 war bereits so.</translation>
    </message>
    <message>
        <source>The result may be further off than %1 %.</source>
        <translation>Das Ergebnis kann um mehr als %1 % abweichen.</translation>
    </message>
    <message>
        <source>Work out a figure and show the working, and store it if wanted</source>
        <translation>Einen Wert berechnen, den Rechenweg zeigen und den Wert auf Wunsch speichern</translation>
    </message>
    <message>
        <source>0  worked out, and saved where that was asked</source>
        <translation>0  berechnet und, falls verlangt, gespeichert</translation>
    </message>
    <message>
        <source>2  wrong usage, an impossible or missing input, a fact that takes no such figure</source>
        <translation>2  falscher Aufruf, eine unmögliche oder fehlende Eingabe, eine Angabe, die einen solchen Wert nicht aufnimmt</translation>
    </message>
    <message>
        <source>3  the dossier cannot be read or written, or is open elsewhere</source>
        <translation>3  das Dossier kann nicht gelesen oder geschrieben werden oder ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>Folder of the dossier</source>
        <translation>Ordner des Dossiers</translation>
    </message>
    <message>
        <source>As “list calculators” names it</source>
        <translation>So, wie „list calculators“ ihn nennt</translation>
    </message>
    <message>
        <source>Inputs: NAME=VALUE</source>
        <translation>Eingaben: NAME=VALUE</translation>
    </message>
    <message>
        <source>Store the result as this fact, with the working as its source</source>
        <translation>Das Ergebnis als diese Angabe speichern, mit dem Rechenweg als Quelle</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source> (our source for this is not the official text)</source>
        <translation> (unsere Quelle dafür ist nicht der amtliche Text)</translation>
    </message>
    <message>
        <source>The dossier</source>
        <translation>Das Dossier</translation>
    </message>
    <message>
        <source>Not in canonical form: %1</source>
        <translation>Nicht in kanonischer Form: %1</translation>
    </message>
    <message>
        <source>; %1 accepted with a reason</source>
        <translation>; %1 mit Begründung akzeptiert</translation>
    </message>
    <message>
        <source>Say what is missing or wrong</source>
        <translation>Sagen, was fehlt oder falsch ist</translation>
    </message>
    <message>
        <source>Findings are grouped by category, each in plain words, with the provision that asks for it. Findings that were accepted with a reason do not count, and hints alone are fine.</source>
        <translation>Befunde sind nach Kategorien geordnet, jeder in einfachen Worten und mit der Bestimmung, die es verlangt. Befunde, die mit Begründung akzeptiert wurden, zählen nicht, und Hinweise allein sind in Ordnung.</translation>
    </message>
    <message>
        <source>0  nothing to do, or hints only</source>
        <translation>0  nichts zu tun oder nur Hinweise</translation>
    </message>
    <message>
        <source>1  errors or warnings; with --strict also files that are not canonical</source>
        <translation>1  Fehler oder Warnungen; mit --strict auch Dateien, die nicht kanonisch sind</translation>
    </message>
    <message>
        <source>2  wrong usage, unknown document</source>
        <translation>2  falscher Aufruf, unbekanntes Dokument</translation>
    </message>
    <message>
        <source>3  the dossier cannot be read</source>
        <translation>3  das Dossier kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Only what concerns this document</source>
        <translation>Nur, was dieses Dokument betrifft</translation>
    </message>
    <message>
        <source>Also name files that saving would change</source>
        <translation>Auch Dateien nennen, die das Speichern ändern würde</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>One JSON document on stdout, nothing else</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe, sonst nichts</translation>
    </message>
    <message>
        <source>Transparency dossiers of general-purpose AI models: fill, check, compare and export them.</source>
        <translation>Transparenzdossiers von KI-Modellen mit allgemeinem Verwendungszweck: ausfüllen, prüfen, vergleichen und exportieren.</translation>
    </message>
    <message>
        <source>“-” reads facts from stdin, and takes no more.</source>
        <translation>„-“ liest Angaben von der Standardeingabe und nimmt sonst nichts.</translation>
    </message>
    <message>
        <source>“vitrine-cli COMMAND --help” tells more. Exit codes: 0 fine, 1 findings, 2 wrong usage, 3 failure.</source>
        <translation>„vitrine-cli COMMAND --help“ sagt mehr. Rückgabewerte: 0 in Ordnung, 1 Befunde, 2 falscher Aufruf, 3 Fehlschlag.</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>Print the versions</source>
        <translation>Die Versionen ausgeben</translation>
    </message>
    <message>
        <source>dossier format %1, pack format %2</source>
        <translation>Dossierformat %1, Paketformat %2</translation>
    </message>
    <message>
        <source>Say what to do; “vitrine-cli --help” lists the commands.</source>
        <translation>Sagen Sie, was zu tun ist; „vitrine-cli --help“ nennt die Befehle.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 comes without its value.</source>
        <translation>%1 fehlt der Wert.</translation>
    </message>
    <message>
        <source>“vitrine-cli %1--help” tells how it is used.</source>
        <translation>„vitrine-cli %1--help“ sagt, wie es verwendet wird.</translation>
    </message>
    <message>
        <source>Compare two versions, fact by fact</source>
        <translation>Zwei Versionen vergleichen, Angabe für Angabe</translation>
    </message>
    <message>
        <source>0  compared, whether they differ or not</source>
        <translation>0  verglichen, ob sie sich unterscheiden oder nicht</translation>
    </message>
    <message>
        <source>2  wrong usage, no such version</source>
        <translation>2  falscher Aufruf, keine solche Version</translation>
    </message>
    <message>
        <source>3  no repository, or a version cannot be read</source>
        <translation>3  kein Repository, oder eine Version kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>Die ältere Version</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>Die neuere Version</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>erforderlich: %1</translation>
    </message>
    <message>
        <source>not due any more: %1</source>
        <translation>nicht mehr erforderlich: %1</translation>
    </message>
    <message>
        <source>due otherwise: %1</source>
        <translation>auf andere Weise erforderlich: %1</translation>
    </message>
    <message>
        <source>perhaps due: %1</source>
        <translation>vielleicht erforderlich: %1</translation>
    </message>
    <message>
        <source>that is %1</source>
        <translation>das ist der %1</translation>
    </message>
    <message>
        <source>No conclusion and no document comes out otherwise.</source>
        <translation>Keine Schlussfolgerung und kein Dokument ändert sich.</translation>
    </message>
    <message>
        <source>There is no audience “%1”. There are %2.</source>
        <translation>Es gibt keinen Leserkreis „%1“. Es gibt %2.</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>Es gab nichts zu exportieren.</translation>
    </message>
    <message>
        <source>note: a draft, not saved as a version</source>
        <translation>Hinweis: ein Entwurf, nicht als Version gespeichert</translation>
    </message>
    <message>
        <source>Write documents as files</source>
        <translation>Dokumente als Dateien schreiben</translation>
    </message>
    <message>
        <source>0  written; the paths are on stdout</source>
        <translation>0  geschrieben; die Pfade stehen auf der Standardausgabe</translation>
    </message>
    <message>
        <source>2  wrong usage; unknown document, format, audience, language or version; a document that is not meant for the reader</source>
        <translation>2  falscher Aufruf; Dokument, Format, Leserkreis, Sprache oder Version unbekannt; ein Dokument, das nicht für den Leserkreis bestimmt ist</translation>
    </message>
    <message>
        <source>A document, “due” or “all”</source>
        <translation>Ein Dokument, „due“ oder „all“</translation>
    </message>
    <message>
        <source>Where to write; made if it does not exist</source>
        <translation>Wohin geschrieben wird; wird angelegt, wenn es ihn nicht gibt</translation>
    </message>
    <message>
        <source>A version: hash, tag, branch; or WORK</source>
        <translation>Eine Version: Hash, Tag, Zweig; oder WORK</translation>
    </message>
    <message>
        <source>Nothing is told about %1.</source>
        <translation>Über %1 ist nichts angegeben.</translation>
    </message>
    <message>
        <source>Print one fact: a field, a row or a cell</source>
        <translation>Eine Angabe ausgeben: ein Feld, eine Zeile oder eine Zelle</translation>
    </message>
    <message>
        <source>0  printed</source>
        <translation>0  ausgegeben</translation>
    </message>
    <message>
        <source>1  nothing is told about it</source>
        <translation>1  darüber ist nichts angegeben</translation>
    </message>
    <message>
        <source>2  wrong usage, no such field</source>
        <translation>2  falscher Aufruf, kein solches Feld</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>Die Angabe</translation>
    </message>
    <message>
        <source>--at-most is a whole number from 1 on.</source>
        <translation>--at-most ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>… and %1 more bad lines</source>
        <translation>… und %1 weitere fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 domains</source>
        <translation>%1: %2 von %3 Domains</translation>
    </message>
    <message>
        <source>Put the largest domains of a list into a table</source>
        <translation>Die größten Domains einer Liste in eine Tabelle übernehmen</translation>
    </message>
    <message>
        <source>0  saved, or it was so already</source>
        <translation>0  gespeichert, oder es war bereits so</translation>
    </message>
    <message>
        <source>2  wrong usage, a fact that is no such table</source>
        <translation>2  falscher Aufruf, eine Angabe, die keine solche Tabelle ist</translation>
    </message>
    <message>
        <source>The list of domains</source>
        <translation>Die Liste der Domains</translation>
    </message>
    <message>
        <source>A table with a column “domain” (and “size”, “share”)</source>
        <translation>Eine Tabelle mit einer Spalte „domain“ (und „size“, „share“)</translation>
    </message>
    <message>
        <source>Never more than so many</source>
        <translation>Niemals mehr als so viele</translation>
    </message>
    <message>
        <source>The column with the domains</source>
        <translation>Die Spalte mit den Domains</translation>
    </message>
    <message>
        <source>The column with the sizes</source>
        <translation>Die Spalte mit den Größen</translation>
    </message>
    <message>
        <source>In which unit the sizes are</source>
        <translation>In welcher Einheit die Größen angegeben sind</translation>
    </message>
    <message>
        <source>Add up hosts of one domain: a.example.org is example.org</source>
        <translation>Hosts einer Domain zusammenzählen: a.example.org ist example.org</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 Mängel</translation>
    </message>
    <message>
        <source>Check a folder of resources: catalogue, regimes, words</source>
        <translation>Einen Ordner mit Ressourcen prüfen: Katalog, Regelwerke, Texte</translation>
    </message>
    <message>
        <source>0  no fault, or hints only</source>
        <translation>0  keine Mängel oder nur Hinweise</translation>
    </message>
    <message>
        <source>1  faults</source>
        <translation>1  Mängel</translation>
    </message>
    <message>
        <source>2  wrong usage</source>
        <translation>2  falscher Aufruf</translation>
    </message>
    <message>
        <source>3  the folder cannot be read</source>
        <translation>3  der Ordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The folder to check</source>
        <translation>Der zu prüfende Ordner</translation>
    </message>
    <message>
        <source>“%1” cannot be listed. There are %2.</source>
        <translation>„%1“ kann nicht aufgelistet werden. Es gibt %2.</translation>
    </message>
    <message>
        <source>List what there is: examples, regimes, documents, formats, fields or calculators</source>
        <translation>Auflisten, was es gibt: Beispiele, Regelwerke, Dokumente, Formate, Felder oder Rechner</translation>
    </message>
    <message>
        <source>0  listed</source>
        <translation>0  aufgelistet</translation>
    </message>
    <message>
        <source>2  nothing of that name can be listed</source>
        <translation>2  nichts mit diesem Namen kann aufgelistet werden</translation>
    </message>
    <message>
        <source>3  the program&apos;s resources cannot be read</source>
        <translation>3  die Ressourcen des Programms können nicht gelesen werden</translation>
    </message>
    <message>
        <source>--limit takes a number; 0 means all.</source>
        <translation>--limit nimmt eine Zahl; 0 bedeutet alle.</translation>
    </message>
    <message>
        <source>No version of this dossier was saved yet.</source>
        <translation>Von diesem Dossier wurde noch keine Version gespeichert.</translation>
    </message>
    <message>
        <source>List the versions of the dossier, newest first</source>
        <translation>Die Versionen des Dossiers auflisten, die neueste zuerst</translation>
    </message>
    <message>
        <source>3  no repository, or it cannot be read</source>
        <translation>3  kein Repository, oder es kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>So many at most; otherwise 50, and 0 means all</source>
        <translation>Höchstens so viele; sonst 50, und 0 bedeutet alle</translation>
    </message>
    <message>
        <source>The dossier does not follow “%1”. It follows %2.</source>
        <translation>Das Dossier richtet sich nicht nach „%1“. Es richtet sich nach %2.</translation>
    </message>
    <message>
        <source>--to needs --regime: versions are those of one regime.</source>
        <translation>--to braucht --regime: Fassungen gehören zu einem Regelwerk.</translation>
    </message>
    <message>
        <source>This program does not know “%1”.</source>
        <translation>Dieses Programm kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>%1: %2 already</source>
        <translation>%1: bereits %2</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Take a dossier to another version of the rules it follows</source>
        <translation>Ein Dossier auf eine andere Fassung der Regeln umstellen, nach denen es sich richtet</translation>
    </message>
    <message>
        <source>Says what changed in the law and in the dossier. Nothing that was told is lost: what has no place any more is put aside in dossier/parked. Without --regime all regimes go to the newest version; where no way leads there, nothing is changed at all.</source>
        <translation>Sagt, was sich im Gesetz und im Dossier geändert hat. Nichts, was angegeben wurde, geht verloren: Was keinen Platz mehr hat, wird in dossier/parked beiseitegelegt. Ohne --regime werden alle Regelwerke auf die neueste Fassung umgestellt; wo kein Weg dorthin führt, wird überhaupt nichts geändert.</translation>
    </message>
    <message>
        <source>0  migrated, or it was so already</source>
        <translation>0  umgestellt, oder es war bereits so</translation>
    </message>
    <message>
        <source>2  wrong usage, no such regime or version</source>
        <translation>2  falscher Aufruf, kein solches Regelwerk oder keine solche Fassung</translation>
    </message>
    <message>
        <source>3  nothing leads from the pinned version; the dossier cannot be read or written, or is open elsewhere</source>
        <translation>3  von der festgelegten Fassung führt kein Weg weiter; das Dossier kann nicht gelesen oder geschrieben werden oder ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>Only this regime</source>
        <translation>Nur dieses Regelwerk</translation>
    </message>
    <message>
        <source>To this version instead of the newest</source>
        <translation>Auf diese Fassung statt auf die neueste</translation>
    </message>
    <message>
        <source>Say what would change, save nothing</source>
        <translation>Sagen, was sich ändern würde, und nichts speichern</translation>
    </message>
    <message>
        <source>Made the dossier “%1” in %2.</source>
        <translation>Das Dossier „%1“ wurde in %2 angelegt.</translation>
    </message>
    <message>
        <source>Next: vitrine-cli status %1</source>
        <translation>Weiter mit: vitrine-cli status %1</translation>
    </message>
    <message>
        <source>0  the dossier is there</source>
        <translation>0  das Dossier ist da</translation>
    </message>
    <message>
        <source>2  wrong usage, unknown example, or a dossier is there already</source>
        <translation>2  falscher Aufruf, unbekanntes Beispiel, oder es gibt dort bereits ein Dossier</translation>
    </message>
    <message>
        <source>3  the folder cannot be written</source>
        <translation>3  der Ordner kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>Folder of the dossier; made if it does not exist</source>
        <translation>Ordner des Dossiers; wird angelegt, wenn es ihn nicht gibt</translation>
    </message>
    <message>
        <source>note: %1%2</source>
        <translation>Hinweis: %1%2</translation>
    </message>
    <message>
        <source>“%1” is no answer. There are yes, no and none.</source>
        <translation>„%1“ ist keine Antwort. Es gibt yes, no und none.</translation>
    </message>
    <message>
        <source>Say why with --reason. Without a reason an answer has no effect.</source>
        <translation>Sagen Sie mit --reason, warum. Ohne Begründung hat eine Antwort keine Wirkung.</translation>
    </message>
    <message>
        <source>“none” takes neither --reason nor --by.</source>
        <translation>„none“ verträgt weder --reason noch --by.</translation>
    </message>
    <message>
        <source>“%1” is no conclusion of the rules that this dossier follows.</source>
        <translation>„%1“ ist keine Schlussfolgerung der Regeln, nach denen sich dieses Dossier richtet.</translation>
    </message>
    <message>
        <source>%1: the facts decide.</source>
        <translation>%1: Die Angaben entscheiden.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Put an answer in the place of a conclusion, with the reason</source>
        <translation>Anstelle einer Schlussfolgerung eine Antwort setzen, mit Begründung</translation>
    </message>
    <message>
        <source>CONCLUSION is REGIME:CONCLUSION, as “status --json” names them. VALUE is yes, no, or none to let the facts decide again. Whatever rests on the conclusion says so.</source>
        <translation>CONCLUSION ist REGIME:CONCLUSION, wie „status --json“ sie nennt. VALUE ist yes, no oder none, um wieder die Angaben entscheiden zu lassen. Was auf der Schlussfolgerung beruht, weist darauf hin.</translation>
    </message>
    <message>
        <source>2  wrong usage, no such conclusion, no reason</source>
        <translation>2  falscher Aufruf, keine solche Schlussfolgerung, keine Begründung</translation>
    </message>
    <message>
        <source>REGIME:CONCLUSION</source>
        <translation>REGIME:CONCLUSION</translation>
    </message>
    <message>
        <source>Why it is so, whatever the facts say</source>
        <translation>Warum es so ist, was auch immer die Angaben besagen</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wer entschieden hat</translation>
    </message>
    <message>
        <source>Only say what would change; write nothing</source>
        <translation>Nur sagen, was sich ändern würde; nichts schreiben</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>“%1” is no author. Write --author &quot;Name &lt;name@example.org&gt;&quot;.</source>
        <translation>„%1“ ist kein Autor. Schreiben Sie --author &quot;Name &lt;name@example.org&gt;&quot;.</translation>
    </message>
    <message>
        <source>Either say it here: --author &quot;Name &lt;name@example.org&gt;&quot;, or tell git once: git config --global user.name &quot;Name&quot; and git config --global user.email name@example.org</source>
        <translation>Sagen Sie es entweder hier: --author &quot;Name &lt;name@example.org&gt;&quot;, oder einmal in git: git config --global user.name &quot;Name&quot; und git config --global user.email name@example.org</translation>
    </message>
    <message>
        <source>Saved version %1: %2</source>
        <translation>Version %1 gespeichert: %2</translation>
    </message>
    <message>
        <source>Save the dossier&apos;s files as a version in git</source>
        <translation>Die Dateien des Dossiers als Version in git speichern</translation>
    </message>
    <message>
        <source>Only the dossier&apos;s own files are saved; what else is staged in the repository stays staged. A folder that is in no repository becomes one. The author comes from git&apos;s configuration or from --author.</source>
        <translation>Nur die eigenen Dateien des Dossiers werden gespeichert; was sonst im Repository vorgemerkt ist, bleibt vorgemerkt. Ein Ordner, der in keinem Repository liegt, wird zu einem. Der Autor stammt aus der Konfiguration von git oder aus --author.</translation>
    </message>
    <message>
        <source>0  saved</source>
        <translation>0  gespeichert</translation>
    </message>
    <message>
        <source>2  wrong usage, or nothing has changed since the last version</source>
        <translation>2  falscher Aufruf, oder seit der letzten Version hat sich nichts geändert</translation>
    </message>
    <message>
        <source>3  no author is known, or the repository is in no state for it</source>
        <translation>3  kein Autor ist bekannt, oder das Repository ist nicht im passenden Zustand dafür</translation>
    </message>
    <message>
        <source>What changed, for readers of the history</source>
        <translation>Was sich geändert hat, für Leser des Verlaufs</translation>
    </message>
    <message>
        <source>&quot;Name &lt;mail&gt;&quot; instead of git&apos;s configuration</source>
        <translation>&quot;Name &lt;mail&gt;&quot; anstelle der Konfiguration von git</translation>
    </message>
    <message>
        <source>The text on stdin has more than 64 MiB.</source>
        <translation>Der Text auf der Standardeingabe hat mehr als 64 MiB.</translation>
    </message>
    <message>
        <source>The text on stdin is not UTF-8.</source>
        <translation>Der Text auf der Standardeingabe ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no state. There are answered, not-applicable and unknown.</source>
        <translation>„%1“ ist kein Stand. Es gibt answered, not-applicable und unknown.</translation>
    </message>
    <message>
        <source>Say the value, or “-” to read it from stdin.</source>
        <translation>Nennen Sie den Wert, oder „-“, um ihn von der Standardeingabe zu lesen.</translation>
    </message>
    <message>
        <source>--reason goes with --state not-applicable or unknown.</source>
        <translation>--reason gehört zu --state not-applicable oder unknown.</translation>
    </message>
    <message>
        <source>The value is empty. To tell nothing, use --remove.</source>
        <translation>Der Wert ist leer. Um nichts anzugeben, verwenden Sie --remove.</translation>
    </message>
    <message>
        <source>A row has no value of its own: add the column, or use --remove.</source>
        <translation>Eine Zeile hat keinen eigenen Wert: Fügen Sie die Spalte hinzu oder verwenden Sie --remove.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Tell one fact: a field or a cell of a table</source>
        <translation>Eine Angabe machen: ein Feld oder eine Zelle einer Tabelle</translation>
    </message>
    <message>
        <source>2  wrong usage, no such field, not a value for it</source>
        <translation>2  falscher Aufruf, kein solches Feld, kein Wert dafür</translation>
    </message>
    <message>
        <source>The fact, as for “get”</source>
        <translation>Die Angabe, wie bei „get“</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Was angegeben wird</translation>
    </message>
    <message>
        <source>Why it is not applicable or not known</source>
        <translation>Warum es nicht zutrifft oder nicht bekannt ist</translation>
    </message>
    <message>
        <source>Take the answer, the row or the cell away</source>
        <translation>Die Antwort, die Zeile oder die Zelle entfernen</translation>
    </message>
    <message>
        <source>WORK is not a version. See “vitrine-cli diff DIR HEAD WORK”.</source>
        <translation>WORK ist keine Version. Siehe „vitrine-cli diff DIR HEAD WORK“.</translation>
    </message>
    <message>
        <source>Version %1 of “%2”</source>
        <translation>Version %1 von „%2“</translation>
    </message>
    <message>
        <source>by %1 &lt;%2&gt;, %3</source>
        <translation>von %1 &lt;%2&gt;, %3</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Show one version: who, when, why, and what changed</source>
        <translation>Eine Version zeigen: wer, wann, warum und was sich geändert hat</translation>
    </message>
    <message>
        <source>REV is a hash as “log” shows it, a tag, a branch, HEAD or HEAD~2.</source>
        <translation>REV ist ein Hash, wie „log“ ihn zeigt, ein Tag, ein Zweig, HEAD oder HEAD~2.</translation>
    </message>
    <message>
        <source>0  shown</source>
        <translation>0  gezeigt</translation>
    </message>
    <message>
        <source>3  no repository, or the version cannot be read</source>
        <translation>3  kein Repository, oder die Version kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>Die Version</translation>
    </message>
    <message>
        <source>due</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>nicht erforderlich</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>lässt sich noch nicht sagen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 % told: %2 of %3 required facts</source>
        <translation>%1 % angegeben: %2 von %3 erforderlichen Angaben</translation>
    </message>
    <message>
        <source>%1 more as not known</source>
        <translation>%1 weitere als nicht bekannt</translation>
    </message>
    <message>
        <source>This dossier follows no regime that is known here.</source>
        <translation>Dieses Dossier richtet sich nach keinem Regelwerk, das hier bekannt ist.</translation>
    </message>
    <message>
        <source>Say which documents are due, why, and how complete they are</source>
        <translation>Sagen, welche Dokumente erforderlich sind, warum, und wie vollständig sie sind</translation>
    </message>
    <message>
        <source>0  told, whatever the state is</source>
        <translation>0  gesagt, wie auch immer der Stand ist</translation>
    </message>
    <message>
        <source>No fact is told differently.</source>
        <translation>Keine Angabe unterscheidet sich.</translation>
    </message>
    <message>
        <source>No law of the dossier says how much of %1 is to be listed: say --share.</source>
        <translation>Keine Regel des Dossiers sagt, wie viel von %1 zu nennen ist: Geben Sie --share an.</translation>
    </message>
    <message>
        <source>How many of the domains: 0.1 is a tenth. Without it, what the law that applies demands</source>
        <translation>Wie viele der Domains: 0.1 ist ein Zehntel. Ohne Angabe so viele, wie die geltende Regel verlangt</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a value, or --state or --remove, but not both.</source>
        <translation>Geben Sie einen Wert an oder --state oder --remove, aber nicht beides.</translation>
    </message>
    <message>
        <source>--effort goes with --state unknown.</source>
        <translation>--effort gehört zu --state unknown.</translation>
    </message>
    <message>
        <source>--source is an address such as https://…</source>
        <translation>--source ist eine Adresse wie https://…</translation>
    </message>
    <message>
        <source>What was done to find out</source>
        <translation>Was unternommen wurde, um es herauszufinden</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wann: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit dem %1</translation>
    </message>
    <message>
        <source>Versions are kept until %1: %2</source>
        <translation>Versionen werden bis zum %1 aufbewahrt: %2</translation>
    </message>
    <message>
        <source>“list calculators” tells the calculators and their inputs. What is not given is taken from the facts of the dossier where an input names one. A value may have an uncertainty. After a figure with a unit, a percentage is a share of the figure: &quot;400 W ± 5 %&quot; is from 380 W to 420 W, and so is &quot;400 W ± 20 W&quot;. After a figure in percent it is in percentage points: &quot;50 % ± 5 %&quot; is from 45 % to 55 %. A name given several times is one figure a phase; one figure counts for all phases.</source>
        <translation>„list calculators“ nennt die Rechner und ihre Eingaben. Was nicht angegeben ist, wird den Angaben des Dossiers entnommen, sofern eine Eingabe eine nennt. Ein Wert darf eine Unsicherheit haben. Nach einem Wert mit Einheit ist ein Prozentsatz ein Anteil des Wertes: &quot;400 W ± 5 %&quot; reicht von 380 W bis 420 W, ebenso &quot;400 W ± 20 W&quot;. Nach einem Wert in Prozent sind es Prozentpunkte: &quot;50 % ± 5 %&quot; reicht von 45 % bis 55 %. Ein Name, der mehrmals angegeben wird, steht für je einen Wert pro Phase; ein einzelner Wert gilt für alle Phasen.</translation>
    </message>
    <message>
        <source>A is the older one. Each is a version as for “show”, or WORK for the working copy. Of a long text, the words that differ are printed with a few around them: [-removed-], {+added+}.</source>
        <translation>A ist die ältere. Beide sind Versionen wie bei „show“ oder WORK für die Arbeitskopie. Von einem langen Text werden die abweichenden Wörter mit einigen Wörtern davor und danach ausgegeben: [-entfernt-], {+hinzugefügt+}.</translation>
    </message>
    <message>
        <source>replaced the file that was there</source>
        <translation>die vorhandene Datei wurde ersetzt</translation>
    </message>
    <message>
        <source>%1 was written before.</source>
        <translation>%1 wurde zuvor geschrieben.</translation>
    </message>
    <message>
        <source>What is withheld from the reader is not in the files. The working copy is exported as a draft unless it equals the last version; --revision exports that version. Files of an earlier export are replaced, with a note.</source>
        <translation>Was dem Leserkreis vorenthalten wird, steht nicht in den Dateien. Die Arbeitskopie wird als Entwurf exportiert, es sei denn, sie gleicht der letzten Version; --revision exportiert diese Version. Dateien eines früheren Exports werden ersetzt, mit einem Hinweis.</translation>
    </message>
    <message>
        <source>3  the dossier cannot be read or the folder not written; no half file is left, and files that were written before are named</source>
        <translation>3  das Dossier kann nicht gelesen oder der Ordner nicht beschrieben werden; es bleibt keine halbe Datei zurück, und zuvor geschriebene Dateien werden genannt</translation>
    </message>
    <message>
        <source>PATH is category/field, category/field/row or category/field/row/column. “list fields” names the fields; dossier/title, dossier/languages, dossier/regimes, dossier/evidence, dossier/waivers and dossier/overrides tell about the dossier itself. A value is printed as “set” takes it. That something is not known or not applicable is said on stderr; --json and --words tell it on stdout.</source>
        <translation>PATH ist kategorie/feld, kategorie/feld/zeile oder kategorie/feld/zeile/spalte. „list fields“ nennt die Felder; dossier/title, dossier/languages, dossier/regimes, dossier/evidence, dossier/waivers und dossier/overrides geben Auskunft über das Dossier selbst. Ein Wert wird so ausgegeben, wie „set“ ihn annimmt. Dass etwas nicht bekannt ist oder nicht zutrifft, wird auf der Standardfehlerausgabe gesagt; --json und --words sagen es auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>In words for people, in the language of the locale</source>
        <translation>In Worten für Menschen, in der eingestellten Sprache (Locale)</translation>
    </message>
    <message>
        <source>%1 names no domain that was used. Nothing was changed; look at the lines of the file.</source>
        <translation>%1 nennt keine Domain, die verwendet wurde. Es wurde nichts geändert; sehen Sie sich die Zeilen der Datei an.</translation>
    </message>
    <message>
        <source>Say with --unit in which unit the sizes are: %1.</source>
        <translation>Sagen Sie mit --unit, in welcher Einheit die Größen angegeben sind: %1.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text. Nothing was done; write it in UTF-8.</source>
        <translation>„%1“ ist kein Text in UTF-8. Es wurde nichts getan; geben Sie ihn in UTF-8 an.</translation>
    </message>
    <message>
        <source>The text on stdin cannot be read: %1</source>
        <translation>Der Text auf der Standardeingabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>--remove takes neither --state nor --reason nor --source.</source>
        <translation>--remove verträgt weder --state noch --reason noch --source.</translation>
    </message>
    <message>
        <source>the sources told of the answer before and are dropped; give the new one with --source</source>
        <translation>die Quellen gehörten zur vorherigen Antwort und entfallen; geben Sie die neue mit --source an</translation>
    </message>
    <message>
        <source>%1 is about the dossier itself and has no state: give a value, or use --remove.</source>
        <translation>%1 betrifft das Dossier selbst und hat keinen Stand: Geben Sie einen Wert an oder verwenden Sie --remove.</translation>
    </message>
    <message>
        <source>readers are told the reason; add --reason</source>
        <translation>Leser erfahren den Grund; ergänzen Sie --reason</translation>
    </message>
    <message numerus="yes">
        <source>%n domains have size 0: nothing of them was used, they do not count</source>
        <translation>
            <numerusform>%n Domain hat die Größe 0: Von ihr wurde nichts verwendet, sie zählt nicht</numerusform>
            <numerusform>%n Domains haben die Größe 0: Von ihnen wurde nichts verwendet, sie zählen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the document; otherwise the first of the dossier&apos;s languages that there is</source>
        <translation>Die des Dokuments; sonst die erste Sprache des Dossiers, die es gibt</translation>
    </message>
    <message>
        <source>Make a new dossier, empty or from another</source>
        <translation>Ein neues Dossier anlegen, leer oder aus einem anderen</translation>
    </message>
    <message>
        <source>A place that holds a dossier already is refused. “list examples” names the examples. Made from an example or from the folder of another dossier, it has the same answers and an id of its own.</source>
        <translation>Ein Ort, an dem schon ein Dossier liegt, wird abgelehnt. „list examples“ nennt die Beispiele. Aus einem Beispiel oder dem Ordner eines anderen Dossiers gemacht, hat es dieselben Antworten und eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Example, or folder of a dossier, to start from</source>
        <translation>Beispiel oder Ordner eines Dossiers, von dem ausgegangen wird</translation>
    </message>
    <message>
        <source>Title; otherwise the folder&apos;s name, or the title of the other</source>
        <translation>Titel; sonst der Name des Ordners oder der Titel des anderen</translation>
    </message>
    <message>
        <source>moved from place %1 to %2</source>
        <translation>von Platz %1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>%1: laid out anew</source>
        <translation>%1: neu geschrieben</translation>
    </message>
    <message>
        <source>FOLDER holds catalogue/ and regimes/, or one regime, which is checked against the program&apos;s own catalogue. With --fix all files are first written in the one layout, with the same values; where one cannot be read, none is.</source>
        <translation>ORDNER enthält catalogue/ und regimes/ oder ein Regelwerk, das am Katalog des Programms geprüft wird. Mit --fix werden zuerst alle Dateien im einheitlichen Aufbau geschrieben, mit denselben Werten; ist eine nicht lesbar, wird keine geschrieben.</translation>
    </message>
    <message>
        <source>Write the files in the one layout first</source>
        <translation>Die Dateien zuerst im einheitlichen Aufbau schreiben</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(muss sein)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Die Option „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 ist mehr als einmal angegeben.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>This command line is not understood: %1</source>
        <translation>Diese Befehlszeile ist nicht zu verstehen: %1</translation>
    </message>
    <message>
        <source>--what is “model” or “dataset”, not “%1”.</source>
        <translation>--what ist „model“ oder „dataset“, nicht „%1“.</translation>
    </message>
    <message>
        <source>With --from, what the dossier is about is that of the other; leave --what away.</source>
        <translation>Mit --from handelt das Dossier von dem, wovon das andere handelt; lassen Sie --what weg.</translation>
    </message>
    <message>
        <source>What the dossier is about; otherwise a model</source>
        <translation>Wovon das Dossier handelt; sonst ein Modell</translation>
    </message>
    <message>
        <source>Tell readers outside the message of the version, too; else it stays in the history</source>
        <translation>Auch Lesern außerhalb die Notiz der Version nennen; sonst bleibt sie im Verlauf</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Laws and forms: %1</source>
        <translation>Gesetze und Formulare: %1</translation>
    </message>
    <message>
        <source>Others can be added with “set”: %1</source>
        <translation>Weitere kommen mit „set“ hinzu: %1</translation>
    </message>
    <message>
        <source>--as is “answer” or “evidence”, and not “%1”.</source>
        <translation>--as ist „answer“ oder „evidence“, nicht „%1“.</translation>
    </message>
    <message>
        <source>--as goes with --to.</source>
        <translation>--as gehört zu --to.</translation>
    </message>
    <message>
        <source>Attached evidence/%1 as %2.</source>
        <translation>evidence/%1 ist als %2 angefügt.</translation>
    </message>
    <message>
        <source>The file is attached already: evidence/%1, as %2.</source>
        <translation>Die Datei ist schon angefügt: evidence/%1, als %2.</translation>
    </message>
    <message>
        <source>It is the answer of %1.</source>
        <translation>Sie ist die Antwort von %1.</translation>
    </message>
    <message>
        <source>It is evidence of %1.</source>
        <translation>Sie ist Nachweis zu %1.</translation>
    </message>
    <message>
        <source>Attach a file to the dossier and to a fact</source>
        <translation>Eine Datei an das Dossier und an eine Angabe anfügen</translation>
    </message>
    <message>
        <source>The file is copied into the folder “evidence”; of each content one copy is kept, and a file that is there already is named again. A fact or a cell whose answer is a file gets it as its answer, any other fact as evidence; --as says which where both are meant. “set DIR PATH --evidence ID” names an attached file at more facts. A file has at most 512 MiB.</source>
        <translation>Die Datei wird in den Ordner „evidence“ kopiert; jeder Inhalt liegt dort einmal, und eine Datei, die schon da ist, wird wieder genannt. Eine Angabe oder Zelle, deren Antwort eine Datei ist, erhält sie als Antwort, jede andere Angabe als Nachweis; --as sagt, was gemeint ist, wo beides geht. „set DIR PATH --evidence ID“ nennt eine angefügte Datei bei weiteren Angaben. Eine Datei hat höchstens 512 MiB.</translation>
    </message>
    <message>
        <source>0  the file is attached</source>
        <translation>0  die Datei ist angefügt</translation>
    </message>
    <message>
        <source>2  wrong usage, or no such fact</source>
        <translation>2  falscher Aufruf, oder keine solche Angabe</translation>
    </message>
    <message>
        <source>3  the file cannot be read or is too large, or the dossier cannot be written</source>
        <translation>3  die Datei ist nicht lesbar oder zu groß, oder das Dossier ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>File to attach</source>
        <translation>Datei, die angefügt wird</translation>
    </message>
    <message>
        <source>The fact: category/field, or a cell of files: category/field/row/column</source>
        <translation>Die Angabe: category/field, oder eine Zelle mit Dateien: category/field/row/column</translation>
    </message>
    <message>
        <source>Is the file what is told, or does it show that what is told is right?</source>
        <translation>Ist die Datei die Antwort, oder zeigt sie, dass die Antwort stimmt?</translation>
    </message>
    <message>
        <source>What the file shows; otherwise its name without the ending</source>
        <translation>Was die Datei zeigt; sonst ihr Name ohne Endung</translation>
    </message>
    <message>
        <source>Not final yet. Nothing was written.</source>
        <translation>Noch nicht endgültig. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>1  with --final: something is open, and nothing was written</source>
        <translation>1  mit --final: etwas ist offen, und nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Only what may go out: a saved version without open errors in these documents, with nothing named that is withheld</source>
        <translation>Nur was hinausgehen darf: eine gespeicherte Version ohne offene Fehler in diesen Dokumenten, in der nichts genannt wird, was zurückgehalten ist</translation>
    </message>
    <message>
        <source>Write what a document tells differently</source>
        <translation>Schreiben, was ein Dokument anders angibt</translation>
    </message>
    <message>
        <source>A is the older version, B the newer one, each as for “show”, or WORK, which B is where it is not given. A report lists the rows that changed, with the words that went and came. With --tracked both versions are one Word document: accepting all changes gives B, rejecting all A. What B keeps from the reader is not told from A either.</source>
        <translation>A ist die ältere Version, B die neuere, jede wie bei „show“, oder WORK, was B ist, wo es fehlt. Ein Bericht nennt die geänderten Zeilen mit den Wörtern, die weggefallen und hinzugekommen sind. Mit --tracked sind beide Versionen ein Word-Dokument: Wer alle Änderungen annimmt, erhält B, wer alle ablehnt, A. Was B den Lesern vorenthält, wird auch aus A nicht angegeben.</translation>
    </message>
    <message>
        <source>2  wrong usage; unknown document, format, audience, language or version; with --tracked: B keeps back what A tells</source>
        <translation>2  falsche Verwendung; Dokument, Format, Leser, Sprache oder Version unbekannt; mit --tracked: B hält zurück, was A angibt</translation>
    </message>
    <message>
        <source>3  no repository, or a version cannot be read; the folder cannot be written</source>
        <translation>3  kein Repository, oder eine Version ist nicht lesbar; in den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>One document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>A Word document with tracked changes instead</source>
        <translation>Stattdessen ein Word-Dokument mit nachverfolgten Änderungen</translation>
    </message>
    <message>
        <source>Give either --format or --tracked, which makes a Word document.</source>
        <translation>Geben Sie entweder --format an oder --tracked, das ein Word-Dokument ergibt.</translation>
    </message>
    <message>
        <source>Which documents? Give either --document or --all.</source>
        <translation>Welche Dokumente? Geben Sie entweder --document oder --all an.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Dossiers written: %1, not final: %2, failed: %3</source>
        <translation>Dossiers geschrieben: %1, nicht endgültig: %2, gescheitert: %3</translation>
    </message>
    <message>
        <source>More dossiers: all at once, each into a folder of its own below FOLDER</source>
        <translation>Weitere Dossiers: alle zugleich, jedes in einen eigenen Ordner unter FOLDER</translation>
    </message>
    <message>
        <source>All documents: as --document all</source>
        <translation>Alle Dokumente: wie --document all</translation>
    </message>
    <message>
        <source>How it may be passed on: %1</source>
        <translation>Wie es weitergegeben werden darf: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::CodeEditor</name>
    <message>
        <source>Markdown, shown without colours: the program was built without syntax highlighting.</source>
        <translation>Markdown, ohne Farben dargestellt: Das Programm wurde ohne Syntaxhervorhebung gebaut.</translation>
    </message>
</context>
<context>
    <name>vitrine::CsvReader</name>
    <message>
        <source>Line %1: a quote is opened and not closed.</source>
        <translation>Zeile %1: Ein Anführungszeichen wird geöffnet und nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>vitrine::DateEditor</name>
    <message>
        <source>year-month, e.g. 2023-04</source>
        <translation>Jahr-Monat, z. B. 2023-04</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2023-04-03</source>
        <translation>Jahr-Monat-Tag, z. B. 2023-04-03</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Pick a day from a calendar</source>
        <translation>Einen Tag im Kalender auswählen</translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>due</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>nicht erforderlich</translation>
    </message>
    <message>
        <source>to be determined</source>
        <translation>noch zu klären</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why is “%1” %2?</source>
        <translation>Warum ist „%1“ %2?</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit dem %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis zum %1</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentsList</name>
    <message>
        <source>Documents to export</source>
        <translation>Zu exportierende Dokumente</translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DomainList</name>
    <message>
        <source>there are more cells than in the first line</source>
        <translation>es sind mehr Zellen als in der ersten Zeile</translation>
    </message>
    <message>
        <source>No column is called %1; the first line has: %2</source>
        <translation>Keine Spalte heißt %1; die erste Zeile enthält: %2</translation>
    </message>
    <message>
        <source>Several columns could be meant by %1; say which. The first line has: %2</source>
        <translation>Mit %1 können mehrere Spalten gemeint sein; sagen Sie, welche. Die erste Zeile enthält: %2</translation>
    </message>
    <message>
        <source>This program was built without the list of public suffixes, so it cannot merge hosts.</source>
        <translation>Dieses Programm wurde ohne die Liste öffentlicher Suffixe gebaut und kann Hosts daher nicht zusammenfassen.</translation>
    </message>
    <message>
        <source>More than %1 lines cannot be read. The first is line %2: %3</source>
        <translation>Mehr als %1 Zeilen können nicht gelesen werden. Die erste ist Zeile %2: %3</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Reading domains</source>
        <translation>Domains werden gelesen</translation>
    </message>
    <message>
        <source>there are too few columns</source>
        <translation>es sind zu wenige Spalten</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>“%1” is no whole number, and what is counted has no parts</source>
        <translation>„%1“ ist keine ganze Zahl, und was gezählt wird, hat keine Teile</translation>
    </message>
    <message>
        <source>“%1” is not a domain</source>
        <translation>„%1“ ist keine Domain</translation>
    </message>
    <message>
        <source>“%1” is no possible size</source>
        <translation>„%1“ ist keine mögliche Größe</translation>
    </message>
    <message>
        <source>“%1” is not a share; write a number over 0 and up to 1, such as 0.1</source>
        <translation>„%1“ ist kein Anteil; schreiben Sie eine Zahl über 0 und bis 1, zum Beispiel 0.1</translation>
    </message>
    <message>
        <source>Say in which unit the sizes are; the table takes %1.</source>
        <translation>Sagen Sie, in welcher Einheit die Größen angegeben sind; die Tabelle nimmt %1.</translation>
    </message>
    <message>
        <source>The list counts %1; the table takes %2.</source>
        <translation>Die Liste zählt %1; die Tabelle nimmt %2.</translation>
    </message>
    <message>
        <source>top %1 % of the domains, at most %2</source>
        <translation>oberste %1 % der Domains, höchstens %2</translation>
    </message>
    <message>
        <source>top %1 % of the domains</source>
        <translation>oberste %1 % der Domains</translation>
    </message>
    <message>
        <source>%1, by size: %2 of %3, with %4 of the sum of sizes</source>
        <translation>%1, nach Größe: %2 von %3, mit %4 der Summe der Größen</translation>
    </message>
    <message>
        <source>%1 is not a table with a column “domain”.</source>
        <translation>%1 ist keine Tabelle mit einer Spalte „domain“.</translation>
    </message>
    <message>
        <source>The list has %1 domains, %2 are the most in a table. Attach it as a file instead.</source>
        <translation>Die Liste hat %1 Domains, eine Tabelle fasst höchstens %2. Hängen Sie die Liste stattdessen als Datei an.</translation>
    </message>
    <message>
        <source>counted in the list</source>
        <translation>in der Liste gezählt</translation>
    </message>
    <message>
        <source>“%1” is no unit of the table; it takes %2.</source>
        <translation>„%1“ ist keine Einheit der Tabelle; sie nimmt %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::DomainsDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read. The law&apos;s share rests on the whole list: mend the file, or say that these lines do not count.</source>
        <translation>
            <numerusform>%n Zeile ist nicht lesbar. Der Anteil, den das Recht verlangt, beruht auf der ganzen Liste: Bessern Sie die Datei aus, oder sagen Sie, dass die Zeile nicht zählt.</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar. Der Anteil, den das Recht verlangt, beruht auf der ganzen Liste: Bessern Sie die Datei aus, oder sagen Sie, dass diese Zeilen nicht zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out the lines that cannot be read</source>
        <translation>Unlesbare Zeilen &amp;weglassen</translation>
    </message>
    <message>
        <source>Lines that cannot be read:</source>
        <translation>Zeilen, die nicht lesbar sind:</translation>
    </message>
    <message>
        <source>domains.csv</source>
        <translation>domains.csv</translation>
    </message>
    <message>
        <source>&amp;Add up hosts of one domain: a.example.org is example.org</source>
        <translation>Hosts einer Domain &amp;zusammenzählen: a.example.org ist example.org</translation>
    </message>
    <message>
        <source>“domain”, “host” or “site”</source>
        <translation>„domain“, „host“ oder „site“</translation>
    </message>
    <message>
        <source>“size”, “bytes”, “tokens” or “documents”</source>
        <translation>„size“, „bytes“, „tokens“ oder „documents“</translation>
    </message>
    <message>
        <source>e.g. 10</source>
        <translation>z. B. 10</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>List of Domains: %1</source>
        <translation>Liste der Domains: %1</translation>
    </message>
    <message>
        <source>&amp;Use These Domains</source>
        <translation>Diese Domains ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>A table of comma-separated values with a heading: one column with domains, one with how much content of each was used.</source>
        <translation>Eine durch Kommas getrennte Tabelle mit Kopfzeile: eine Spalte mit Domains, eine damit, wie viel Inhalt von jeder verwendet wurde.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Column of &amp;domains</source>
        <translation>Spalte der D&amp;omains</translation>
    </message>
    <message>
        <source>Column of &amp;sizes</source>
        <translation>&amp;Spalte der Größen</translation>
    </message>
    <message>
        <source>Show the to&amp;p, in %</source>
        <translation>Größte anzeigen, in &amp;%</translation>
    </message>
    <message>
        <source>but at &amp;most</source>
        <translation>aber &amp;höchstens</translation>
    </message>
    <message>
        <source>as in the list</source>
        <translation>wie in der Liste</translation>
    </message>
    <message>
        <source>&amp;Unit of sizes</source>
        <translation>&amp;Einheit der Größen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Zeilen, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>List of Domains</source>
        <translation>Liste der Domains</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The top is a percentage over 0 and up to 100.</source>
        <translation>Der Anteil der größten ist eine Prozentzahl über 0 und bis 100.</translation>
    </message>
    <message>
        <source>“At most” is a whole number from 1 on.</source>
        <translation>„Höchstens“ ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n domains have size 0: nothing of them was used, they do not count.</source>
        <translation>
            <numerusform>%n Domain hat die Größe 0: Von ihr wurde nichts verwendet, sie zählt nicht.</numerusform>
            <numerusform>%n Domains haben die Größe 0: Von ihnen wurde nichts verwendet, sie zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <translation>Zeile %1: %2 %3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>List of domains of “%1”</source>
        <translation>Liste der Domains von „%1“</translation>
    </message>
</context>
<context>
    <name>vitrine::DossierFormat</name>
    <message>
        <source>No entry of a review can have this file name; the file is kept and not read.</source>
        <translation>Kein Eintrag einer Durchsicht kann diesen Dateinamen haben; die Datei bleibt und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This entry of a review cannot be read, and is kept: %1</source>
        <translation>Dieser Eintrag einer Durchsicht lässt sich nicht lesen und bleibt erhalten: %1</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>“model” or “dataset” is expected</source>
        <translation>erwartet wird „model“ oder „dataset“</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 ist größer als %2 MiB</translation>
    </message>
    <message>
        <source>there is no such format</source>
        <translation>ein solches Format gibt es nicht</translation>
    </message>
    <message>
        <source>a UUID in lower case is expected</source>
        <translation>eine UUID in Kleinbuchstaben wird erwartet</translation>
    </message>
    <message>
        <source>this is not the name of a regime</source>
        <translation>das ist nicht der Name eines Regelwerks</translation>
    </message>
    <message>
        <source>this is not the name of a field</source>
        <translation>das ist nicht der Name eines Feldes</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>%1 is missing; %2 says that the text of “%3” is there</source>
        <translation>%1 fehlt; laut %2 steht dort der Text von „%3“</translation>
    </message>
    <message>
        <source>No answer has its text in this file; it is kept and not shown.</source>
        <translation>Der Text keiner Antwort steht in dieser Datei; sie wird behalten und nicht angezeigt.</translation>
    </message>
    <message>
        <source>No category can have this file name; the file is kept and not read.</source>
        <translation>Keine Kategorie kann diesen Dateinamen haben; die Datei wird behalten und nicht gelesen.</translation>
    </message>
    <message>
        <source>This dossier was written by a newer version of the program (format %1). It can be read as far as it is understood, and cannot be changed here.</source>
        <translation>Dieses Dossier wurde von einer neueren Version des Programms geschrieben (Format %1). Es kann gelesen werden, soweit es verstanden wird, und lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>There is no dossier here: dossier.json is missing.</source>
        <translation>Hier ist kein Dossier: dossier.json fehlt.</translation>
    </message>
    <message>
        <source>this is no value: a text in quotes, a list of texts, {“amount”, “unit”}, a table {“order”, “rows”}, {“text”: true} or named texts are expected</source>
        <translation>das ist kein Wert: erwartet wird ein Text in Anführungszeichen, eine Liste von Texten, {„amount“, „unit“}, eine Tabelle {„order“, „rows“}, {„text“: true} oder benannte Texte</translation>
    </message>
    <message>
        <source>only true has a meaning here</source>
        <translation>nur true hat hier eine Bedeutung</translation>
    </message>
    <message>
        <source>a row {…} with a name of a–z, 0–9 and “-” is expected</source>
        <translation>eine Zeile {…} mit einem Namen aus a–z, 0–9 und „-“ wird erwartet</translation>
    </message>
    <message>
        <source>%1: “%2” is not the name of a file in the folder “evidence”</source>
        <translation>%1: „%2“ ist nicht der Name einer Datei im Ordner „evidence“</translation>
    </message>
    <message>
        <source>the place of a row or cell is expected</source>
        <translation>die Stelle einer Zeile oder Zelle wird erwartet</translation>
    </message>
    <message>
        <source>%1:%2: two versions were merged and tell this differently, “%3” and “%4”. Take one of them (git checkout --ours -- %1, or --theirs) or edit the file; then: git add %1</source>
        <translation>%1:%2: Zwei Versionen wurden zusammengeführt und sagen hier Verschiedenes, „%3“ und „%4“. Nehmen Sie eine davon (git checkout --ours -- %1, oder --theirs) oder bearbeiten Sie die Datei; danach: git add %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DossierStore</name>
    <message>
        <source>There is no dossier in %1: dossier.json is missing.</source>
        <translation>In %1 ist kein Dossier: dossier.json fehlt.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the dossier; it is not followed.</source>
        <translation>%1 ist eine Verknüpfung, die aus dem Dossier hinausführt; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The folder cannot be written; the dossier is open for reading only.</source>
        <translation>In den Ordner kann nicht geschrieben werden; das Dossier ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is a dossier, or a part of one, in %1 already (%2).</source>
        <translation>In %1 gibt es bereits ein Dossier oder einen Teil davon (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation>Das Dossier ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Another program changed the files of this dossier. Nothing was saved; read them again first.</source>
        <translation>Ein anderes Programm hat die Dateien dieses Dossiers geändert. Es wurde nichts gespeichert; lesen Sie sie zuerst neu ein.</translation>
    </message>
    <message>
        <source>%1 lies behind a link that leads out of the dossier.</source>
        <translation>%1 liegt hinter einer Verknüpfung, die aus dem Dossier hinausführt.</translation>
    </message>
    <message>
        <source>The dossier was not saved</source>
        <translation>Das Dossier wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2</source>
        <translation>%1 konnte nicht kopiert werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
    <message>
        <source>The folder for evidence could not be made.</source>
        <translation>Der Ordner für Nachweise konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 leads out of the new folder.</source>
        <translation>%1 führt aus dem neuen Ordner hinaus.</translation>
    </message>
    <message>
        <source>The folder for evidence leads out of the dossier.</source>
        <translation>Der Ordner für Nachweise führt aus dem Dossier hinaus.</translation>
    </message>
    <message>
        <source>%1 is a file; a dossier is a folder.</source>
        <translation>%1 ist eine Datei; ein Dossier ist ein Ordner.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The evidence “%1” is missing. Put the file back into the folder “evidence”, or take it off the list.</source>
        <translation>Der Beleg „%1“ fehlt. Legen Sie die Datei in den Ordner „evidence“ zurück oder nehmen Sie sie von der Liste.</translation>
    </message>
    <message>
        <source>The evidence “%1” cannot be read.</source>
        <translation>Der Beleg „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The evidence “%1” is not the file that was attached: its SHA-256 is another. Put the file back, or attach it again.</source>
        <translation>Der Beleg „%1“ ist nicht die Datei, die angehängt wurde: Ihr SHA-256 ist ein anderer. Legen Sie die Datei zurück oder hängen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Ask its owner for the right to read it.</source>
        <translation>Der Ordner %1 darf nicht gelesen werden. Bitten Sie seinen Eigentümer um das Leserecht.</translation>
    </message>
    <message>
        <source>The dossier is open in another window or program, or one was cut short: %1 is there and does not say whose it is. If no program has the dossier open, delete it and try again.</source>
        <translation>Das Dossier ist in einem anderen Fenster oder Programm geöffnet, oder ein Programm wurde unterbrochen: %1 ist vorhanden und sagt nicht, zu welchem Programm es gehört. Hat kein Programm das Dossier geöffnet, löschen Sie diese Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The dossier is open in %1 (process %2 on %3). Close it there first, or open it here for reading only. If that program runs no more, delete %4.</source>
        <translation>Das Dossier ist in %1 geöffnet (Prozess %2 auf %3). Schließen Sie es zuerst dort oder öffnen Sie es hier nur zum Lesen. Läuft dieses Programm nicht mehr, löschen Sie %4.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this dossier (format %1; this one knows %2), so that it is open for reading only. To change it, install a newer version.</source>
        <translation>Eine neuere Version des Programms hat dieses Dossier geschrieben (Format %1; diese kennt %2), daher ist es nur zum Lesen geöffnet. Um es zu ändern, installieren Sie eine neuere Version.</translation>
    </message>
    <message>
        <source>The folder cannot be written, because no room is left on the disk; the dossier is open for reading only.</source>
        <translation>In den Ordner kann nicht geschrieben werden, weil auf dem Datenträger kein Platz mehr ist; das Dossier ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>Waiting for the other program was cancelled.</source>
        <translation>Das Warten auf das andere Programm wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Waiting for the program that has the dossier open</source>
        <translation>Warten auf das Programm, das das Dossier geöffnet hat</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt diese Datei nicht</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>vitrine::EditPlace</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Width of the panes</source>
        <translation>Breite der Bereiche</translation>
    </message>
    <message>
        <source>Height of the panes</source>
        <translation>Höhe der Bereiche</translation>
    </message>
</context>
<context>
    <name>vitrine::EditSession</name>
    <message>
        <source>Change of “%1”</source>
        <translation>Änderung von „%1“</translation>
    </message>
    <message>
        <source>Evidence for “%1”</source>
        <translation>Nachweise zu „%1“</translation>
    </message>
    <message>
        <source>File for “%1”</source>
        <translation>Datei für „%1“</translation>
    </message>
    <message>
        <source>Reloading with my changes</source>
        <translation>das Neuladen mit meinen Änderungen</translation>
    </message>
    <message>
        <source>Reloading without my changes</source>
        <translation>das Neuladen ohne meine Änderungen</translation>
    </message>
</context>
<context>
    <name>vitrine::EffectsPane</name>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>What your answers change</source>
        <translation>Was Ihre Antworten ändern</translation>
    </message>
    <message>
        <source>Decide yourself…</source>
        <translation>Selbst entscheiden…</translation>
    </message>
    <message>
        <source>Put your own conclusion in the place of this one, with a reason.</source>
        <translation>Ihre eigene Entscheidung anstelle dieser Schlussfolgerung setzen, mit Begründung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” becomes due</source>
        <translation>„%1“ wird erforderlich</translation>
    </message>
    <message>
        <source>“%1” is no longer due</source>
        <translation>„%1“ ist nicht mehr erforderlich</translation>
    </message>
    <message>
        <source>“%1” may become due</source>
        <translation>„%1“ wird vielleicht erforderlich</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Bisher nichts.</translation>
    </message>
    <message>
        <source>“%1” is due on another day</source>
        <translation>„%1“ ist an einem anderen Tag fällig</translation>
    </message>
    <message>
        <source>“%1” is due for another reason</source>
        <translation>„%1“ ist aus einem anderen Grund fällig</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>vitrine::EvidenceDialog</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweise: %1</translation>
    </message>
    <message>
        <source>Files that prove the answer. They are copied into the dossier and known by their hash. Removing one here takes it off this answer; the file stays in the dossier.</source>
        <translation>Dateien, die die Antwort belegen. Sie werden in das Dossier kopiert und sind an ihrem Hashwert zu erkennen. Wenn Sie hier eine entfernen, gehört sie nicht mehr zu dieser Antwort; die Datei bleibt im Dossier.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>A file that is not in the dossier</source>
        <translation>Eine Datei, die nicht im Dossier ist</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n Datei geschrieben</numerusform>
            <numerusform>%n Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n remark(s)</source>
        <translation>
            <numerusform>%1, %n Anmerkung</numerusform>
            <numerusform>%1, %n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportFlow</name>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJob</name>
    <message>
        <source>There is no format “%1”. The formats are: %2.</source>
        <translation>Es gibt kein Format „%1“. Die Formate sind: %2.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Wählen Sie mindestens ein Format aus.</translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation>Es gibt kein Dokument „%1“.</translation>
    </message>
    <message>
        <source>Say which folder to write to.</source>
        <translation>Sagen Sie, in welchen Ordner geschrieben werden soll.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose another folder.</source>
        <translation>„%1“ ist eine Datei, kein Ordner. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check that you may write there.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden. Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”. Choose another one.</source>
        <translation>In den Ordner „%1“ kann nichts geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is there already and is no ordinary file. Nothing was written.</source>
        <translation>„%1“ gibt es bereits und ist keine gewöhnliche Datei. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The dossier follows no rules that are installed, so it has no documents.</source>
        <translation>Das Dossier richtet sich nach keinen installierten Regeln und hat daher keine Dokumente.</translation>
    </message>
    <message>
        <source>The dossier has no document “%1”. It has: %2.</source>
        <translation>Das Dossier hat kein Dokument „%1“. Es hat: %2.</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>Wählen Sie ein Dokument aus.</translation>
    </message>
    <message>
        <source>No font that is installed here has these letters: %1. They are missing in the PDF; install a font that has them, such as Noto or Droid Sans Fallback.</source>
        <translation>Keine hier installierte Schrift hat diese Zeichen: %1. Sie fehlen in der PDF-Datei; installieren Sie eine Schrift, die sie hat, etwa Noto oder Droid Sans Fallback.</translation>
    </message>
    <message>
        <source>%1: there is nothing to write.</source>
        <translation>%1: Es gibt nichts zu schreiben.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportManifest</name>
    <message>
        <source>“%1” cannot be read again.</source>
        <translation>„%1“ lässt sich nicht wieder lesen.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportOrder</name>
    <message>
        <source>Documents cannot be written in “%1”. There are %2.</source>
        <translation>Dokumente können nicht in der Sprache „%1“ geschrieben werden. Es gibt %2.</translation>
    </message>
    <message>
        <source>There is no marking “%1”. There are %2.</source>
        <translation>Es gibt keine Kennzeichnung „%1“. Es gibt %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportPage</name>
    <message>
        <source>Show older versions</source>
        <translation>Ältere Versionen anzeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Leserkreis</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Version of the dossier</source>
        <translation>&amp;Version des Dossiers</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>each document’s own</source>
        <translation>jeweils der des Dokuments</translation>
    </message>
    <message>
        <source>working copy</source>
        <translation>Arbeitskopie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a document to export</source>
        <translation>Wählen Sie ein Dokument für den Export aus</translation>
    </message>
    <message>
        <source>Choose a format</source>
        <translation>Wählen Sie ein Format aus</translation>
    </message>
    <message>
        <source>Export %1 in %2</source>
        <translation>%1 in %2 exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n format(s)</source>
        <translation>
            <numerusform>%n Format</numerusform>
            <numerusform>%n Formaten</numerusform>
        </translation>
    </message>
    <message>
        <source>No law or form is chosen for this dossier yet, so there is no document to show.</source>
        <translation>Für dieses Dossier ist noch kein Gesetz oder Formular ausgewählt; deshalb gibt es kein Dokument zum Anzeigen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>The document that is shown, on paper</source>
        <translation>Das gezeigte Dokument auf Papier</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Kennzeichnung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>vitrine::Exporter</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldCard</name>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>This, or a part of it, is withheld from them</source>
        <translation>Dies oder ein Teil davon wird diesem Leserkreis vorenthalten</translation>
    </message>
    <message>
        <source>They read this</source>
        <translation>Dieser Leserkreis liest dies</translation>
    </message>
    <message>
        <source>They ask for this, but do not see it as it is set now</source>
        <translation>Dieser Leserkreis fragt danach, sieht es aber mit den jetzigen Einstellungen nicht</translation>
    </message>
    <message>
        <source>Why is it not known?</source>
        <translation>Warum ist es nicht bekannt?</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Warum trifft es nicht zu?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was done to find out?</source>
        <translation>Was wurde unternommen, um es herauszufinden?</translation>
    </message>
    <message>
        <source>A note for colleagues. It stays in the dossier and is never in a document.</source>
        <translation>Eine Notiz für Kolleginnen und Kollegen. Sie bleibt im Dossier und steht nie in einem Dokument.</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Nothing told; nobody insists on it</source>
        <translation>Nichts angegeben; niemand besteht darauf</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list of findings</source>
        <translation>
            <numerusform>%n weiterer in der Liste der Befunde</numerusform>
            <numerusform>%n weitere in der Liste der Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody outside</source>
        <translation>niemanden außerhalb</translation>
    </message>
    <message>
        <source>the AI Office</source>
        <translation>das KI-Büro</translation>
    </message>
    <message>
        <source>authorities</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>authorities and downstream providers</source>
        <translation>Behörden und nachgelagerte Anbieter</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Trade secret</source>
        <translation>Geschäftsgeheimnis</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Contract with others</source>
        <translation>Vertrag mit Dritten</translation>
    </message>
    <message>
        <source>They read this, and so may: %1</source>
        <translation>Sie lesen das; auch lesen dürfen es: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldPath</name>
    <message>
        <source>“%1” is not the place of a fact: %2</source>
        <translation>„%1“ ist nicht der Ort einer Angabe: %2</translation>
    </message>
    <message>
        <source>it needs a category and a field, as in “model/name”</source>
        <translation>nötig sind eine Kategorie und ein Feld, wie in „model/name“</translation>
    </message>
    <message>
        <source>it has more than four parts</source>
        <translation>er hat mehr als vier Teile</translation>
    </message>
    <message>
        <source>a part is empty</source>
        <translation>ein Teil ist leer</translation>
    </message>
    <message>
        <source>“%1” may hold only a–z, 0–9 and “-”, and at most 64 of them</source>
        <translation>„%1“ darf nur a–z, 0–9 und „-“ enthalten, und höchstens 64 davon</translation>
    </message>
</context>
<context>
    <name>vitrine::FiguresInput</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>One more figure, for a further phase of training</source>
        <translation>Eine weitere Zahl, für eine weitere Phase des Trainings</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 where nothing is given</source>
        <translation>%1, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number, e.g. 400 or 400 ± 5 %</source>
        <translation>eine Zahl, z. B. 400 oder 400 ± 5 %</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>eine Zahl ohne Einheit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1, figure %2</source>
        <translation>%1, Zahl %2</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Figure %1 is empty; fill it in or remove it.</source>
        <translation>Zahl %1 ist leer; füllen Sie sie aus, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Zahl %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FileEditor</name>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>A file that is not in the dossier</source>
        <translation>Eine Datei, die nicht im Dossier ist</translation>
    </message>
</context>
<context>
    <name>vitrine::FileOperations</name>
    <message>
        <source>The name of this folder, or of one above it, is longer than the system allows: %1. Choose a shorter one.</source>
        <translation>Der Name dieses Ordners oder eines darüber ist länger, als das System erlaubt: %1. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>no room is left on the disk</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for the right to read it.</source>
        <translation>%1 darf nicht gelesen werden. Bitten Sie den Eigentümer der Datei um das Leserecht.</translation>
    </message>
    <message>
        <source>The name of this folder, or of one above it, is not UTF-8: %1. Such names are not supported; rename it first.</source>
        <translation>Der Name dieses Ordners oder eines darüber ist kein UTF-8: %1. Solche Namen werden nicht unterstützt; benennen Sie ihn zuerst um.</translation>
    </message>
    <message>
        <source>“%1” is a link. A dossier holds files only: put the file itself there.</source>
        <translation>„%1“ ist eine Verknüpfung. Ein Dossier enthält nur Dateien: Legen Sie die Datei selbst dort ab.</translation>
    </message>
</context>
<context>
    <name>vitrine::FindBox</name>
    <message>
        <source>Find a fact, a provision or a finding</source>
        <translation>Angabe, Bestimmung oder Befund suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Type a name, a provision or a word of an answer; Enter goes there.</source>
        <translation>Geben Sie einen Namen, eine Bestimmung oder ein Wort einer Antwort ein; die Eingabetaste führt dorthin.</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Gefundene Stellen</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsBar</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Show accepted</source>
        <translation>Akzeptierte anzeigen</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>Documents whose findings are shown</source>
        <translation>Dokumente, deren Befunde angezeigt werden</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>every document that is due</source>
        <translation>jedes erforderliche Dokument</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Show accepted (%1)</source>
        <translation>Akzeptierte anzeigen (%1)</translation>
    </message>
    <message>
        <source>every document (none is due)</source>
        <translation>jedes Dokument (keines ist erforderlich)</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsList</name>
    <message>
        <source>Go to the Fact</source>
        <translation>Zur Angabe gehen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>End of accepting a finding</source>
        <translation>Rücknahme eines akzeptierten Befunds</translation>
    </message>
    <message>
        <source>Accepting a finding</source>
        <translation>Akzeptieren eines Befunds</translation>
    </message>
    <message>
        <source>No Longer Accept</source>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsModel</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n Befund</numerusform>
            <numerusform>%1: %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>The dossier itself</source>
        <translation>Das Dossier selbst</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Known from a secondary source</source>
        <translation>Aus einer Sekundärquelle bekannt</translation>
    </message>
    <message>
        <source>Not verified against the source</source>
        <translation>Nicht an der Quelle überprüft</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>vitrine::FormPage</name>
    <message>
        <source>Nothing is required here</source>
        <translation>Hier ist nichts erforderlich</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n required fact(s)</source>
        <translation>
            <numerusform>%1 von %n erforderlichen Angabe</numerusform>
            <numerusform>%1 von %n erforderlichen Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 nicht bekannt</translation>
    </message>
</context>
<context>
    <name>vitrine::FormatMigration</name>
    <message>
        <source>This dossier is of format %1, which this program cannot read.</source>
        <translation>Dieses Dossier hat Format %1, das dieses Programm nicht lesen kann.</translation>
    </message>
</context>
<context>
    <name>vitrine::GuidancePane</name>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Go to a fact: what belongs there, who asks for it and an example are shown here.</source>
        <translation>Gehen Sie zu einer Angabe: Hier steht dann, was dorthin gehört und wer danach fragt, mit einem Beispiel.</translation>
    </message>
    <message>
        <source>What belongs here</source>
        <translation>Was hierher gehört</translation>
    </message>
    <message>
        <source>What does not</source>
        <translation>Was nicht</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation>Wer danach fragt</translation>
    </message>
    <message>
        <source>No document of this dossier asks for it.</source>
        <translation>Kein Dokument dieses Dossiers fragt danach.</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>für: %1</translation>
    </message>
    <message>
        <source>Sources of the answer</source>
        <translation>Quellen der Antwort</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Texts followed</source>
        <translation>Zugrunde gelegte Texte</translation>
    </message>
</context>
<context>
    <name>vitrine::HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In lists of findings</source>
        <translation>In Listen von Befunden</translation>
    </message>
    <message>
        <source>Go to the fact</source>
        <translation>Zur Angabe gehen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Editor for transparency dossiers of general-purpose AI models.</source>
        <translation>Editor für Transparenzdossiers von KI-Modellen mit allgemeinem Verwendungszweck.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty. It helps to tell facts in order; it gives no legal advice.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung. Sie hilft, Angaben geordnet zu machen; sie gibt keinen Rechtsrat.</translation>
    </message>
    <message>
        <source>Formats and laws</source>
        <translation>Formate und Gesetze</translation>
    </message>
    <message>
        <source>Dossier format %1</source>
        <translation>Dossierformat %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>Über Vitrine</translation>
    </message>
    <message>
        <source>Qt %1 (LGPL-3.0), libgit2 (GPL-2.0 with linking exception), JSON for Modern C++ (MIT), MD4C (MIT), Pango and Cairo (LGPL), QPDF (Apache-2.0), KSyntaxHighlighting (MIT), tl::expected (CC0).</source>
        <translation>Qt %1 (LGPL-3.0), libgit2 (GPL-2.0 mit Ausnahme für das Linken), JSON for Modern C++ (MIT), MD4C (MIT), Pango und Cairo (LGPL), QPDF (Apache-2.0), KSyntaxHighlighting (MIT), tl::expected (CC0).</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryFlow</name>
    <message>
        <source>The versions could not be read</source>
        <translation>Die Versionen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The versions could not be compared</source>
        <translation>Die Versionen konnten nicht verglichen werden</translation>
    </message>
    <message>
        <source>Versions cannot be kept here</source>
        <translation>Hier können keine Versionen aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Vergleichen von</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changed facts</source>
        <translation>Geänderte Angaben</translation>
    </message>
    <message>
        <source>Start keeping versions</source>
        <translation>Ab jetzt Versionen aufbewahren</translation>
    </message>
    <message>
        <source>Save the first version…</source>
        <translation>Die erste Version speichern…</translation>
    </message>
    <message>
        <source>No version is saved yet. Saved versions appear here, and any two of them can be compared.</source>
        <translation>Es ist noch keine Version gespeichert. Gespeicherte Versionen erscheinen hier, und je zwei davon lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>This dossier keeps no versions yet.
Versions let you see what changed, when and by whom, and bring back an older answer.</source>
        <translation>Dieses Dossier bewahrt noch keine Versionen auf.
Mit Versionen sehen Sie, was sich wann und durch wen geändert hat, und können eine ältere Antwort zurückholen.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>You are looking at a saved version, not at what you are editing: “%1”.</source>
        <translation>Sie sehen eine gespeicherte Version, nicht das, was Sie gerade bearbeiten: „%1“.</translation>
    </message>
    <message>
        <source>Back to the working copy</source>
        <translation>Zurück zur Arbeitskopie</translation>
    </message>
    <message>
        <source>Choose two different versions to compare them.</source>
        <translation>Wählen Sie zwei verschiedene Versionen aus, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing was told differently between these two.</source>
        <translation>Zwischen diesen beiden unterscheidet sich keine Angabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n Angabe</numerusform>
            <numerusform>%n Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n Kategorie</numerusform>
            <numerusform>%n Kategorien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the public may see</source>
        <translation>
            <numerusform>%n davon darf die Öffentlichkeit sehen</numerusform>
            <numerusform>%n davon darf die Öffentlichkeit sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>The working copy says this already.</source>
        <translation>Das steht bereits so in der Arbeitskopie.</translation>
    </message>
    <message>
        <source>Put the old answer into the working copy; Undo takes it back.</source>
        <translation>Die alte Antwort in die Arbeitskopie übernehmen; „Rückgängig“ nimmt dies zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more fact(s)</source>
        <translation>
            <numerusform>%n weitere Angabe anzeigen</numerusform>
            <numerusform>%n weitere Angaben anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>Wiederherstellung von „%1“</translation>
    </message>
    <message>
        <source>The versions are being read…</source>
        <translation>Die Versionen werden gelesen…</translation>
    </message>
    <message>
        <source>Show older versions</source>
        <translation>Ältere Versionen anzeigen</translation>
    </message>
    <message>
        <source>Before the first version</source>
        <translation>Vor der ersten Version</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The versions could not be read.</source>
        <translation>Die Versionen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What was said about the dossier is not put back from here.</source>
        <translation>Was über das Dossier gesagt wurde, wird von hier aus nicht zurückgeholt.</translation>
    </message>
</context>
<context>
    <name>vitrine::InterviewDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Which Duties Apply</source>
        <translation>Welche Pflichten gelten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Keep the Answers</source>
        <translation>Antworten &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Take Them Back</source>
        <translation>Antworten zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
</context>
<context>
    <name>vitrine::Journal</name>
    <message>
        <source>%1 is a link; remove it.</source>
        <translation>%1 ist eine Verknüpfung; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The save is finished or undone when the dossier is opened again.</source>
        <translation>Das Speichern wird abgeschlossen oder rückgängig gemacht, wenn das Dossier wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>A save was cut short, and files were changed by another program since. Nothing was touched; what was to be saved is kept in %1.</source>
        <translation>Ein Speichervorgang wurde unterbrochen, und seither hat ein anderes Programm Dateien geändert. Es wurde nichts angerührt; was gespeichert werden sollte, liegt in %1.</translation>
    </message>
    <message>
        <source>A save was cut short; it was finished now.</source>
        <translation>Ein Speichervorgang wurde unterbrochen; er wurde jetzt abgeschlossen.</translation>
    </message>
    <message>
        <source>A save was cut short; it was undone.</source>
        <translation>Ein Speichervorgang wurde unterbrochen; er wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Another program changed %1 meanwhile. Read the dossier again first.</source>
        <translation>Ein anderes Programm hat %1 inzwischen geändert. Lesen Sie das Dossier zuerst neu ein.</translation>
    </message>
</context>
<context>
    <name>vitrine::Json</name>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 ist größer als %2 MiB</translation>
    </message>
    <message>
        <source>an object {…} is expected</source>
        <translation>ein Objekt {…} wird erwartet</translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <translation>ein Text in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>eine ganze Zahl wird erwartet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>eine Liste von Texten wird erwartet</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>eine Liste von Objekten wird erwartet</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>the key “%1” occurs twice</source>
        <translation>der Schlüssel „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1)</source>
        <translation>das ist kein gültiges JSON (%1)</translation>
    </message>
    <message>
        <source>values are nested more than %1 deep</source>
        <translation>Werte sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>%1:1:1: the file is empty</source>
        <translation>%1:1:1: Die Datei ist leer</translation>
    </message>
</context>
<context>
    <name>vitrine::LanguagesEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>a language, or its code: German, pt-BR</source>
        <translation>eine Sprache oder ihr Code: Deutsch, pt-BR</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 – click, Enter or Delete removes it</source>
        <translation>%1 – Klicken, Eingabetaste oder Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>vitrine::LeakGuard</name>
    <message>
        <source>the exact figure of %1</source>
        <translation>die genaue Zahl von %1</translation>
    </message>
    <message>
        <source>a note at %1</source>
        <translation>eine Notiz bei %1</translation>
    </message>
    <message>
        <source>what the evidence is called</source>
        <translation>wie die Belege heißen</translation>
    </message>
    <message>
        <source>what is set aside or decided by hand</source>
        <translation>was beiseitegelegt oder von Hand entschieden ist</translation>
    </message>
    <message>
        <source>the message of the version</source>
        <translation>die Nachricht der Version</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” would tell its reader what is kept from them: %2. This is a fault of the program; please report it.</source>
        <translation>Nichts wurde geschrieben: „%1“ würde verraten, was für diese Lesenden nicht bestimmt ist: %2. Das ist ein Fehler des Programms; bitte melden Sie ihn.</translation>
    </message>
</context>
<context>
    <name>vitrine::Library</name>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>There is no catalogue of facts in %1.</source>
        <translation>In %1 ist kein Katalog der Angaben.</translation>
    </message>
    <message>
        <source>The rules of the program cannot be read</source>
        <translation>Die Regeln des Programms können nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>vitrine::LicenceEditor</name>
    <message>
        <source>Another licence</source>
        <translation>Eine andere Lizenz</translation>
    </message>
    <message>
        <source>identifier, e.g. Apache-2.0</source>
        <translation>Kennung, z. B. Apache-2.0</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address of its text</source>
        <translation>Adresse ihres Textes</translation>
    </message>
    <message>
        <source>Name of the licence</source>
        <translation>Name der Lizenz</translation>
    </message>
</context>
<context>
    <name>vitrine::LineEditor</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>vitrine::Looking</name>
    <message>
        <source>The dossier is open in %1; this is its last saved state.</source>
        <translation>Das Dossier ist geöffnet in %1; dies ist sein zuletzt gespeicherter Stand.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>There is no dossier in %1.</source>
        <translation>In %1 liegt kein Dossier.</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>The program&apos;s resources could not be read</source>
        <translation>Die Ressourcen des Programms konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no fact “%1”.</source>
        <translation>Es gibt keine Angabe „%1“.</translation>
    </message>
    <message>
        <source>%1[*] — %2</source>
        <translation>%1[*] – %2</translation>
    </message>
    <message>
        <source>Folder of a dossier</source>
        <translation>Ordner eines Dossiers</translation>
    </message>
    <message>
        <source>Choice of laws and forms</source>
        <translation>Auswahl der Gesetze und Formulare</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the dossier</source>
        <translation>Titel des Dossiers</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Drop the folder to open its dossier.</source>
        <translation>Legen Sie den Ordner hier ab, um sein Dossier zu öffnen.</translation>
    </message>
</context>
<context>
    <name>vitrine::Making</name>
    <message>
        <source>There is a dossier in “%1” already.</source>
        <translation>In „%1“ gibt es bereits ein Dossier.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>This is no title: %1.</source>
        <translation>Das ist kein Titel: %1.</translation>
    </message>
</context>
<context>
    <name>vitrine::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>vitrine::Meter</name>
    <message>
        <source>Nothing required</source>
        <translation>Nichts erforderlich</translation>
    </message>
    <message>
        <source>%1 of %2 required facts told</source>
        <translation>%1 von %2 erforderlichen Angaben gemacht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 required facts told, %3 more as not known</source>
        <translation>%1 von %2 erforderlichen Angaben gemacht, %3 weitere als nicht bekannt</translation>
    </message>
</context>
<context>
    <name>vitrine::Migration</name>
    <message>
        <source>Nothing leads from version %1 of “%2” to version %3: no change of versions is known.</source>
        <translation>Von Fassung %1 von „%2“ führt kein Weg zu Fassung %3: Es ist kein Wechsel der Fassung bekannt.</translation>
    </message>
    <message>
        <source>Nothing leads from version %1 of “%2” to version %3. Known are: %4</source>
        <translation>Von Fassung %1 von „%2“ führt kein Weg zu Fassung %3. Bekannt sind: %4</translation>
    </message>
    <message>
        <source>“%1” has no place of its own any more; the answer was put aside.</source>
        <translation>„%1“ hat keinen eigenen Platz mehr; die Antwort wurde beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>vitrine::MigrationDialog</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Newer Versions of Laws</source>
        <translation>Neuere Fassungen der Gesetze</translation>
    </message>
    <message>
        <source>The dossier follows the newest versions that this program knows a way to.</source>
        <translation>Das Dossier folgt den neuesten Fassungen, zu denen dieses Programm einen Weg kennt.</translation>
    </message>
    <message>
        <source>Nothing changes before you take a version over, and then Undo takes it back in one step. Answers that have no place any more are put aside, not lost.</source>
        <translation>Nichts ändert sich, bevor Sie eine Fassung übernehmen; danach macht „Rückgängig“ es in einem Schritt ungeschehen. Antworten, die keinen Platz mehr haben, werden zurückgelegt und gehen nicht verloren.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>What changed in the text</source>
        <translation>Was sich im Text geändert hat</translation>
    </message>
    <message>
        <source>What changes in the dossier</source>
        <translation>Was sich im Dossier ändert</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>What changed in the text: %1</source>
        <translation>Was sich im Text geändert hat: %1</translation>
    </message>
    <message>
        <source>Newer versions of laws</source>
        <translation>Neuere Fassungen der Gesetze</translation>
    </message>
</context>
<context>
    <name>vitrine::Naming</name>
    <message>
        <source>There is no example “%1”. There are %2.</source>
        <translation>Es gibt kein Beispiel „%1“. Es gibt %2.</translation>
    </message>
    <message>
        <source>There is no document “%1”. There are %2.</source>
        <translation>Es gibt kein Dokument „%1“. Es gibt %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::OpenDossier</name>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation>Das Dossier ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>The dossier is open in %1, so that it is open for reading only here.</source>
        <translation>Das Dossier ist geöffnet in %1 und daher hier nur zum Lesen offen.</translation>
    </message>
</context>
<context>
    <name>vitrine::OpenFlow</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Copying the example…</source>
        <translation>Das Beispiel wird kopiert…</translation>
    </message>
</context>
<context>
    <name>vitrine::OpenedFile</name>
    <message>
        <source>The file that was made cannot be opened, so nobody knows what it tells.</source>
        <translation>Die erzeugte Datei lässt sich nicht öffnen; niemand weiß also, was sie verrät.</translation>
    </message>
</context>
<context>
    <name>vitrine::OutlineModel</name>
    <message>
        <source>%1: nothing required</source>
        <translation>%1: nichts erforderlich</translation>
    </message>
    <message>
        <source>%1: %2 of %3 required facts told</source>
        <translation>%1: %2 von %3 erforderlichen Angaben gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation>
            <numerusform>%1, %n Fehler</numerusform>
            <numerusform>%1, %n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 more as not known</source>
        <translation>%1, %2 weitere als nicht bekannt</translation>
    </message>
</context>
<context>
    <name>vitrine::OutlineView</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>vitrine::OverrideDialog</name>
    <message>
        <source>The facts decide</source>
        <translation>Die Angaben entscheiden</translation>
    </message>
    <message>
        <source>Decide Yourself</source>
        <translation>Selbst entscheiden</translation>
    </message>
    <message>
        <source>&amp;Reason, shown wherever this conclusion matters</source>
        <translation>&amp;Begründung; sie erscheint überall, wo diese Schlussfolgerung zählt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Decide on a conclusion</source>
        <translation>Entscheidung über eine Schlussfolgerung</translation>
    </message>
</context>
<context>
    <name>vitrine::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Which duties apply…</source>
        <translation>Welche Pflichten gelten…</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>No law or form is chosen for this dossier yet. Choose them in Dossier › Laws and Forms.</source>
        <translation>Für dieses Dossier ist noch kein Gesetz oder Formular ausgewählt. Wählen Sie sie unter Dossier › Gesetze und Formulare aus.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n open point(s)…</source>
        <translation>
            <numerusform>%n offener Punkt…</numerusform>
            <numerusform>Alle %n offenen Punkte…</numerusform>
        </translation>
    </message>
    <message>
        <source>No version is saved yet. A version keeps the dossier as it is now, with a note, so that you can compare and go back later.</source>
        <translation>Es ist noch keine Version gespeichert. Eine Version bewahrt das Dossier mit einer Notiz so auf, wie es jetzt ist, damit Sie später vergleichen und zurückgehen können.</translation>
    </message>
    <message>
        <source>This dossier keeps no versions yet. The first version that you save starts them.</source>
        <translation>Dieses Dossier bewahrt noch keine Versionen auf. Das beginnt mit der ersten Version, die Sie speichern.</translation>
    </message>
    <message>
        <source>Save Version…</source>
        <translation>Version speichern…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Versionen vergleichen…</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Fristen</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not due</source>
        <translation>
            <numerusform>%n Dokument nicht erforderlich</numerusform>
            <numerusform>%n Dokumente nicht erforderlich</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the versions of “%1”</source>
        <translation>Versionen von „%1“ aufbewahren</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis zum %1</translation>
    </message>
    <message>
        <source>No document is due on a day that is known yet.</source>
        <translation>Noch ist kein Dokument zu einem bekannten Tag erforderlich.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>No document is due: %1. Any of them can be made voluntarily.</source>
        <translation>Kein Dokument ist erforderlich: %1. Jedes kann freiwillig erstellt werden.</translation>
    </message>
    <message>
        <source>The versions are being read…</source>
        <translation>Die Versionen werden gelesen…</translation>
    </message>
    <message>
        <source>Answer the questions…</source>
        <translation>Fragen beantworten…</translation>
    </message>
    <message>
        <source>Which duties apply?</source>
        <translation>Welche Pflichten gelten?</translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) it is open whether they are due. A few questions decide that: about the model, and about who you are to it.</source>
        <translation>
            <numerusform>Bei %n Dokument ist offen, ob es fällig ist. Wenige Fragen entscheiden das: zum Modell und dazu, wer Sie für das Modell sind.</numerusform>
            <numerusform>Bei %n Dokumenten ist offen, ob sie fällig sind. Wenige Fragen entscheiden das: zum Modell und dazu, wer Sie für das Modell sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” decides on %n document(s)</source>
        <translation>
            <numerusform>„%1“ entscheidet über %n Dokument</numerusform>
            <numerusform>„%1“ entscheidet über %n Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ParkedDialog</name>
    <message>
        <source>Parked Answers</source>
        <translation>Zurückgelegte Antworten</translation>
    </message>
    <message>
        <source>Parked answers</source>
        <translation>Zurückgelegte Antworten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Removal of parked answers</source>
        <translation>Entfernen zurückgelegter Antworten</translation>
    </message>
    <message>
        <source>%1, row “%2”: %3</source>
        <translation>%1, Zeile „%2“: %3</translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>A newer version of a law or form has no place for these answers, or another program told them otherwise. They stay in the dossier and are in no document. Put back or copy what still belongs somewhere, remove the rest.</source>
        <translation>Eine neuere Version eines Gesetzes oder Formulars hat für diese Antworten keinen Platz, oder ein anderes Programm hat anderes angegeben. Sie bleiben im Dossier und stehen in keinem Dokument. Legen Sie zurück oder kopieren Sie, was noch irgendwohin gehört, und entfernen Sie den Rest.</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Tells this answer again, in place of what is told now</source>
        <translation>Gibt diese Antwort wieder an, anstelle dessen, was jetzt angegeben ist</translation>
    </message>
    <message>
        <source>Told now</source>
        <translation>Jetzt angegeben</translation>
    </message>
    <message>
        <source>Your change before reloading</source>
        <translation>Ihre Änderung vor dem Neuladen</translation>
    </message>
    <message>
        <source>“%1” put back</source>
        <translation>„%1“ wieder angegeben</translation>
    </message>
</context>
<context>
    <name>vitrine::PdfCanvas</name>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Das PDF konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>vitrine::PdfFinish</name>
    <message>
        <source>The PDF could not be completed.</source>
        <translation>Das PDF konnte nicht fertiggestellt werden.</translation>
    </message>
</context>
<context>
    <name>vitrine::PlacesModel</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewPane</name>
    <message>
        <source>Preview of the document</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
</context>
<context>
    <name>vitrine::PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ProseEditor</name>
    <message>
        <source>Write here. Markdown is welcome: **strong**, - lists, [links](https://…).</source>
        <translation>Schreiben Sie hier. Markdown ist willkommen: **stark**, - Listen, [Links](https://…).</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · about %2 recommended</source>
        <translation>%1 · etwa %2 empfohlen</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
</context>
<context>
    <name>vitrine::Quantity</name>
    <message>
        <source>a comma can mean thousands or decimals; write %1 or %2</source>
        <translation>ein Komma kann Tausender oder Dezimalen bedeuten; schreiben Sie %1 oder %2</translation>
    </message>
    <message>
        <source>a point can mean thousands or decimals; write %1 or %2</source>
        <translation>ein Punkt kann Tausender oder Dezimalen bedeuten; schreiben Sie %1 oder %2</translation>
    </message>
    <message>
        <source>these are two numbers, or a blank that parts no thousands</source>
        <translation>das sind zwei Zahlen, oder ein Leerzeichen, das keine Tausender trennt</translation>
    </message>
    <message>
        <source>“%1” is not a number: %2</source>
        <translation>„%1“ ist keine Zahl: %2</translation>
    </message>
    <message>
        <source>nothing was typed</source>
        <translation>es wurde nichts eingegeben</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>a comma can mean thousands or decimals; write 1234.5 or 1 234.5</source>
        <translation>ein Komma kann Tausender oder Dezimalstellen bedeuten; schreiben Sie 1234.5 oder 1 234.5</translation>
    </message>
    <message>
        <source>write it as 1234.5, 2.4e25 or 2.4×10^25</source>
        <translation>schreiben Sie sie als 1234.5, 2.4e25 oder 2.4×10^25</translation>
    </message>
    <message>
        <source>its exponent is too large</source>
        <translation>ihr Exponent ist zu groß</translation>
    </message>
</context>
<context>
    <name>vitrine::QuantityEditor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Wie genau</translation>
    </message>
    <message>
        <source>Is the figure exact, an estimate or a bound?</source>
        <translation>Ist die Zahl genau, eine Schätzung oder eine Grenze?</translation>
    </message>
    <message>
        <source>a number, e.g. 300 000 000 or 1.2e22</source>
        <translation>eine Zahl, z. B. 300 000 000 oder 1.2e22</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n figure(s) that mean something.</source>
        <translation>
            <numerusform>Geben Sie mindestens %n Stelle an, die etwas bedeutet.</numerusform>
            <numerusform>Geben Sie mindestens %n Stellen an, die etwas bedeuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read as %1 · %n significant figure(s)</source>
        <translation>
            <numerusform>Gelesen als %1 · %n signifikante Stelle</numerusform>
            <numerusform>Gelesen als %1 · %n signifikante Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source> · at least %1 are asked for</source>
        <translation> · mindestens %1 werden verlangt</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordEditor</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hashwert</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>hexadezimale Stellen</translation>
    </message>
    <message>
        <source>Of which file</source>
        <translation>Von welcher Datei</translation>
    </message>
    <message>
        <source>e.g. model.safetensors</source>
        <translation>z. B. model.safetensors</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>vitrine::RecoveryDialog</name>
    <message>
        <source>Recovered Work</source>
        <translation>Wiederhergestellte Arbeit</translation>
    </message>
    <message>
        <source>The program ended before these facts were saved. Taking them over is one step that Undo takes back.</source>
        <translation>Das Programm endete, bevor diese Angaben gespeichert wurden. Sie zu übernehmen ist ein einziger Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The dossier&apos;s files were changed after this was typed, so it cannot be taken over by itself. It is kept in this file:
%1</source>
        <translation>Die Dateien des Dossiers wurden nach dieser Eingabe geändert; sie kann daher nicht von selbst übernommen werden. Sie wird in dieser Datei aufbewahrt:
%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Recovered facts</source>
        <translation>Wiederhergestellte Angaben</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>vitrine::RecoveryFlow</name>
    <message>
        <source>Recovered work was found but could not be read. It is kept in %1.</source>
        <translation>Es wurde wiederhergestellte Arbeit gefunden, die nicht gelesen werden konnte. Sie wird in %1 aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were typed but not saved when the program ended.</source>
        <translation>
            <numerusform>%n Angabe war eingegeben, aber nicht gespeichert, als das Programm endete.</numerusform>
            <numerusform>%n Angaben waren eingegeben, aber nicht gespeichert, als das Programm endete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were typed but not saved, and the dossier&apos;s files changed since.</source>
        <translation>
            <numerusform>%n Angabe war eingegeben, aber nicht gespeichert, und die Dateien des Dossiers haben sich seither geändert.</numerusform>
            <numerusform>%n Angaben waren eingegeben, aber nicht gespeichert, und die Dateien des Dossiers haben sich seither geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Wiederhergestellte Arbeit</translation>
    </message>
</context>
<context>
    <name>vitrine::RegimesDialog</name>
    <message>
        <source>New Dossier</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>Laws and Forms</source>
        <translation>Gesetze und Formulare</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Folder for the new dossier</source>
        <translation>Ordner für das neue Dossier</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;In folder</source>
        <translation>&amp;Im Ordner</translation>
    </message>
    <message>
        <source>Laws and forms that it answers to</source>
        <translation>Gesetze und Formulare, denen es genügen soll</translation>
    </message>
    <message>
        <source>%1 As of %2.</source>
        <translation>%1 Stand: %2.</translation>
    </message>
    <message>
        <source>Which of their documents are due is worked out from your answers.</source>
        <translation>Welche ihrer Dokumente erforderlich sind, ergibt sich aus Ihren Antworten.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vitrine::ReportBuilder</name>
    <message>
        <source>The document “%1” is not meant for the reader “%2”. It is meant for: %3.</source>
        <translation>Das Dokument „%1“ ist nicht für den Leserkreis „%2“ bestimmt. Es ist bestimmt für: %3.</translation>
    </message>
</context>
<context>
    <name>vitrine::Repository</name>
    <message>
        <source>The environment has %1=%2, so the repository may be elsewhere, which is not supported here. Start the program without it, or run “git init” in the folder of the dossier if a new repository is meant.</source>
        <translation>In der Umgebung steht %1=%2; das Repository liegt also vielleicht anderswo, was hier nicht unterstützt wird. Starten Sie das Programm ohne diese Angabe, oder führen Sie im Ordner des Dossiers „git init“ aus, wenn ein neues Repository gemeint ist.</translation>
    </message>
    <message>
        <source>“%1/.git” may not be read, so the versions of this folder cannot be either. Ask its owner.</source>
        <translation>„%1/.git“ darf nicht gelesen werden, also auch nicht die Versionen dieses Ordners. Fragen Sie, wem er gehört.</translation>
    </message>
    <message>
        <source>“%1/.git” leads to “%2”, and nothing is there. Put the repository back (is a disk missing?), or delete that link if its versions are not needed here.</source>
        <translation>„%1/.git“ führt zu „%2“, und dort ist nichts. Stellen Sie das Repository wieder her (fehlt ein Datenträger?), oder löschen Sie den Link, wenn seine Versionen hier nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>%1 is no version that git could have stored; “git fsck” tells more.</source>
        <translation>%1 ist keine Version, die git gespeichert haben kann; „git fsck“ sagt mehr.</translation>
    </message>
    <message>
        <source>A version comes after two others at most.</source>
        <translation>Eine Version folgt auf höchstens zwei andere.</translation>
    </message>
    <message>
        <source>Another program saved a version meanwhile. Nothing was saved; look at that version first.</source>
        <translation>Ein anderes Programm hat inzwischen eine Version gespeichert. Es wurde nichts gespeichert; sehen Sie sich zuerst jene Version an.</translation>
    </message>
    <message>
        <source>No branch is checked out (git calls it a detached HEAD), so a new version would get lost. Run: git switch &lt;branch&gt;</source>
        <translation>Es ist kein Zweig ausgecheckt (git nennt das einen „detached HEAD“), eine neue Version ginge daher verloren. Führen Sie aus: git switch &lt;branch&gt;</translation>
    </message>
    <message>
        <source>The files of version %1 cannot be read: %2</source>
        <translation>Die Dateien der Version %1 lassen sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The other version changes files beside the dossier, too, which would be left out of this merge. Merge with git: git merge %1</source>
        <translation>Die andere Version ändert auch Dateien neben dem Dossier, die bei dieser Zusammenführung wegfielen. Führen Sie mit git zusammen: git merge %1</translation>
    </message>
    <message>
        <source>The tag “%1” leads nowhere; “git fsck” tells more.</source>
        <translation>Der Tag „%1“ führt ins Leere; „git fsck“ sagt mehr.</translation>
    </message>
    <message>
        <source>Version %1 cannot be read and is left out: %2</source>
        <translation>Version %1 lässt sich nicht lesen und ist ausgelassen: %2</translation>
    </message>
    <message>
        <source>Version %1 cannot be read, nor what came before it: %2</source>
        <translation>Version %1 lässt sich nicht lesen, und was davor kam, auch nicht: %2</translation>
    </message>
    <message>
        <source>git is in the middle of a merge, rebase or similar in this repository. Finish or abort that first; “git status” tells how.</source>
        <translation>git ist in diesem Repository mitten in einem Merge, Rebase oder Ähnlichem. Schließen Sie das zuerst ab oder brechen Sie es ab; „git status“ sagt, wie.</translation>
    </message>
    <message>
        <source>A version needs the name and the e-mail address of who saves it.</source>
        <translation>Eine Version braucht den Namen und die E-Mail-Adresse der Person, die sie speichert.</translation>
    </message>
    <message>
        <source>Name and e-mail address must not hold “&lt;” or “&gt;”.</source>
        <translation>Name und E-Mail-Adresse dürfen weder „&lt;“ noch „&gt;“ enthalten.</translation>
    </message>
    <message>
        <source>A version needs a message that says what changed.</source>
        <translation>Eine Version braucht eine Nachricht, die sagt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>“%1: %2” cannot stand at the end of a message: a key has letters, digits and “-” only, and a value says something.</source>
        <translation>„%1: %2“ kann nicht am Ende einer Nachricht stehen: Ein Schlüssel hat nur Buchstaben, Ziffern und „-“, und ein Wert sagt etwas.</translation>
    </message>
    <message>
        <source>“%1” is not the full hash of a version.</source>
        <translation>„%1“ ist nicht der volle Hash einer Version.</translation>
    </message>
    <message>
        <source>“%1” leads out of the dossier.</source>
        <translation>„%1“ führt aus dem Dossier hinaus.</translation>
    </message>
    <message>
        <source>The evidence “%1” cannot be read: %2</source>
        <translation>Der Nachweis „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is no file of a dossier.</source>
        <translation>„%1“ ist keine Datei eines Dossiers.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation>Seit der letzten Version hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>A version needs the file dossier.json.</source>
        <translation>Eine Version braucht die Datei dossier.json.</translation>
    </message>
    <message>
        <source>The version could not be saved</source>
        <translation>Die Version konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Another git program is working in this repository. Try again when it has finished.</source>
        <translation>Ein anderes git-Programm arbeitet in diesem Repository. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>git failed without a reason</source>
        <translation>git ist ohne Angabe eines Grundes gescheitert</translation>
    </message>
    <message>
        <source>git says: %1</source>
        <translation>git meldet: %1</translation>
    </message>
    <message>
        <source>There is no version “%1”. Give a hash as the list of versions shows it, a tag, a branch or HEAD.</source>
        <translation>Es gibt keine Version „%1“. Nennen Sie einen Hash, wie die Liste der Versionen ihn zeigt, einen Tag, einen Zweig oder HEAD.</translation>
    </message>
    <message>
        <source>“%1” fits more than one version. Give more letters of the hash.</source>
        <translation>„%1“ passt auf mehr als eine Version. Nennen Sie mehr Zeichen des Hashs.</translation>
    </message>
    <message>
        <source>“%1” is a link in this version. A dossier holds files only, so the version is not read.</source>
        <translation>„%1“ ist in dieser Version eine Verknüpfung. Ein Dossier enthält nur Dateien; die Version wird daher nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” has more than 64 MiB in this version.</source>
        <translation>„%1“ hat in dieser Version mehr als 64 MiB.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Reading versions</source>
        <translation>Versionen werden gelesen</translation>
    </message>
    <message>
        <source>There was no dossier in this folder in version “%1”.</source>
        <translation>In Version „%1“ gab es in diesem Ordner kein Dossier.</translation>
    </message>
    <message>
        <source>The dossier has more than 512 MiB in version “%1”.</source>
        <translation>In Version „%1“ hat das Dossier mehr als 512 MiB.</translation>
    </message>
    <message>
        <source>Another git program is working in this repository, or one was interrupted: “%1” is there. Try again; if no git program runs, delete that file.</source>
        <translation>Ein anderes git-Programm arbeitet in diesem Repository, oder eines wurde unterbrochen: „%1“ ist vorhanden. Versuchen Sie es erneut; läuft kein git-Programm, löschen Sie diese Datei.</translation>
    </message>
    <message>
        <source>There are merge conflicts in this repository. Resolve them first; “git status” lists them.</source>
        <translation>In diesem Repository gibt es Merge-Konflikte. Lösen Sie diese zuerst auf; „git status“ listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not in a git repository, so there are no versions of it.</source>
        <translation>„%1“ liegt in keinem git-Repository, deshalb gibt es keine Versionen davon.</translation>
    </message>
    <message>
        <source>The git repository of “%1” cannot be opened</source>
        <translation>Das git-Repository von „%1“ kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>“%1” lies in a bare git repository, which has no files to work on. Clone it first.</source>
        <translation>„%1“ liegt in einem bloßen git-Repository („bare“), das keine Dateien zum Arbeiten hat. Klonen Sie es zuerst.</translation>
    </message>
    <message>
        <source>No git repository could be made in “%1”</source>
        <translation>In „%1“ konnte kein git-Repository angelegt werden</translation>
    </message>
    <message>
        <source>git does not know who saves this version: name and e-mail address are not configured.</source>
        <translation>git weiß nicht, wer diese Version speichert: Name und E-Mail-Adresse sind nicht konfiguriert.</translation>
    </message>
    <message>
        <source>Name and e-mail address must not be empty, and must not hold “&lt;”, “&gt;” or line breaks.</source>
        <translation>Name und E-Mail-Adresse dürfen nicht leer sein und weder „&lt;“ noch „&gt;“ noch Zeilenumbrüche enthalten.</translation>
    </message>
    <message>
        <source>“%1” is a submodule in this repository; a dossier cannot be kept there.</source>
        <translation>„%1“ ist in diesem Repository ein Submodul; dort kann kein Dossier aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The evidence “%1” is missing. Put the file back, or take it off the list of evidence.</source>
        <translation>Der Beleg „%1“ fehlt. Legen Sie die Datei zurück oder nehmen Sie sie von der Liste der Belege.</translation>
    </message>
    <message>
        <source>git cannot read what it has stored (%1). The repository may be damaged: “git fsck” tells more.</source>
        <translation>git kann nicht lesen, was es gespeichert hat (%1). Das Repository ist vielleicht beschädigt: „git fsck“ sagt mehr.</translation>
    </message>
    <message>
        <source>“%1” of the last version may not be looked at, so it cannot be told whether the dossier still has it. Ask the owner of the folder for the right to read.</source>
        <translation>„%1“ aus der letzten Version darf nicht angesehen werden, daher lässt sich nicht sagen, ob das Dossier diese Datei noch hat. Bitten Sie den Eigentümer des Ordners um das Leserecht.</translation>
    </message>
    <message>
        <source>git was told to leave “%1” out of this folder (a sparse checkout, or “skip-worktree”), so the dossier is not whole here, and a version would lose what is not here. Run: git sparse-checkout disable, or: git update-index --no-skip-worktree “%1”</source>
        <translation>git wurde angewiesen, „%1“ in diesem Ordner auszulassen (ein „sparse checkout“ oder „skip-worktree“), daher ist das Dossier hier nicht vollständig, und einer Version würde fehlen, was hier nicht vorhanden ist. Führen Sie aus: git sparse-checkout disable, oder: git update-index --no-skip-worktree &quot;%1&quot;</translation>
    </message>
    <message>
        <source>This repository names its versions by SHA-256, which is not supported here. Keep the dossier in a repository of the usual kind (git init --object-format=sha1)</source>
        <translation>Dieses Repository benennt seine Versionen nach SHA-256, was hier nicht unterstützt wird. Bewahren Sie das Dossier in einem Repository der üblichen Art auf (git init --object-format=sha1)</translation>
    </message>
    <message>
        <source>This repository uses something of git that is not supported here (%1). Keep the dossier in a repository of its own: git init</source>
        <translation>Dieses Repository verwendet etwas von git, das hier nicht unterstützt wird (%1). Bewahren Sie das Dossier in einem eigenen Repository auf: git init</translation>
    </message>
    <message>
        <source>git&apos;s index is split in this repository, which is not supported here. Run: git update-index --no-split-index</source>
        <translation>Der Index von git ist in diesem Repository geteilt („split“), was hier nicht unterstützt wird. Führen Sie aus: git update-index --no-split-index</translation>
    </message>
    <message>
        <source>git&apos;s index is sparse in this repository, which is not supported here. Run: git sparse-checkout disable</source>
        <translation>Der Index von git ist in diesem Repository lückenhaft („sparse“), was hier nicht unterstützt wird. Führen Sie aus: git sparse-checkout disable</translation>
    </message>
    <message>
        <source>git could not write to %1: %2</source>
        <translation>git konnte nicht in %1 schreiben: %2</translation>
    </message>
    <message>
        <source>“%1/.git” is there but is no git repository. If nothing of yours is in it, delete it and try again; else “git init” may mend it.</source>
        <translation>„%1/.git“ ist vorhanden, ist aber kein git-Repository. Wenn nichts von Ihnen darin liegt, löschen Sie es und versuchen Sie es erneut; sonst kann „git init“ es vielleicht reparieren.</translation>
    </message>
    <message>
        <source>“%1” is not among the files of the git repository “%2”. Move the dossier there; if that folder is not meant, run: git config --unset core.worktree</source>
        <translation>„%1“ gehört nicht zu den Dateien des git-Repositorys „%2“. Verschieben Sie das Dossier dorthin; ist jener Ordner nicht gemeint, führen Sie aus: git config --unset core.worktree</translation>
    </message>
    <message>
        <source>Another program changed “%1” meanwhile. Nothing was saved; look at it first.</source>
        <translation>Ein anderes Programm hat „%1“ inzwischen geändert. Nichts wurde gespeichert; sehen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>If that repository was moved, run in it: git worktree repair “%1”</source>
        <translation>Wurde jenes Repository verschoben, führen Sie darin aus: git worktree repair „%1“</translation>
    </message>
    <message>
        <source>In this repository %1, which is not done for a merge from here. Merge with git: git merge %2</source>
        <translation>In diesem Repository gilt: %1; das geschieht bei einer Zusammenführung von hier aus nicht. Führen Sie mit git zusammen: git merge %2</translation>
    </message>
    <message>
        <source>In this repository %1. That takes the program git, which was not found: install it. Nothing was saved.</source>
        <translation>In diesem Repository gilt: %1. Dazu braucht es das Programm git, das nicht gefunden wurde: Installieren Sie es. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Put the repository back, or delete that file if its versions are not needed here.</source>
        <translation>Legen Sie das Repository zurück, oder löschen Sie jene Datei, wenn seine Versionen hier nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>Some versions are replaced in this repository (git replace). They are shown as they were saved, not as git shows them.</source>
        <translation>Einige Versionen sind in diesem Repository ersetzt (git replace). Gezeigt werden sie, wie sie gespeichert wurden, nicht wie git sie zeigt.</translation>
    </message>
    <message>
        <source>The attribute “%1” changes how “%2” is stored; to read it takes the program git, which was not found: install it.</source>
        <translation>Das Attribut „%1“ ändert, wie „%2“ abgelegt wird; zum Lesen braucht es das Programm git, das nicht gefunden wurde: Installieren Sie es.</translation>
    </message>
    <message>
        <source>The attribute “%1” has git put “%2” through the filter “%3”, which is not set up here, so that it would be stored as it is. Nothing was saved. Set the filter up (as git-crypt unlock or git lfs install do); if the file is meant to be stored as it is: git config filter.%3.clean cat</source>
        <translation>Nach dem Attribut „%1“ schickt git „%2“ durch den Filter „%3“, der hier nicht eingerichtet ist, sodass die Datei unverändert abgelegt würde. Nichts wurde gespeichert. Richten Sie den Filter ein (wie git-crypt unlock oder git lfs install es tun); soll die Datei unverändert abgelegt werden: git config filter.%3.clean cat</translation>
    </message>
    <message>
        <source>The attribute “%1” of this repository could not be followed, so that nothing was saved</source>
        <translation>Dem Attribut „%1“ dieses Repositorys konnte nicht gefolgt werden, sodass nichts gespeichert wurde</translation>
    </message>
    <message>
        <source>The attribute “%1” of “%2” could not be followed</source>
        <translation>Dem Attribut „%1“ von „%2“ konnte nicht gefolgt werden</translation>
    </message>
    <message>
        <source>The folder was a submodule of another repository: clone it anew, or delete that file if its versions are not needed here.</source>
        <translation>Der Ordner war ein Submodul eines anderen Repositorys: Klonen Sie ihn neu, oder löschen Sie jene Datei, wenn seine Versionen hier nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>The program “%1” could not be started: %2</source>
        <translation>Das Programm „%1“ konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>This clone is partial (git clone --filter), and what is wanted was not fetched yet. Where there is a connection, run: git fetch --refetch --no-filter</source>
        <translation>Dieser Klon ist unvollständig (git clone --filter), und was gewünscht ist, wurde noch nicht geholt. Führen Sie mit einer Verbindung aus: git fetch --refetch --no-filter</translation>
    </message>
    <message>
        <source>each version is to be signed (commit.gpgsign)</source>
        <translation>jede Version ist zu signieren (commit.gpgsign)</translation>
    </message>
    <message>
        <source>git did not come to an end in time (%1 seconds), and was stopped. A hook or filter of the repository may wait for something.</source>
        <translation>git kam nicht rechtzeitig (%1 Sekunden) zum Ende und wurde angehalten. Vielleicht wartet ein Hook oder Filter des Repositorys auf etwas.</translation>
    </message>
    <message>
        <source>git did not store each file that it was given.</source>
        <translation>git hat nicht jede Datei abgelegt, die es bekam.</translation>
    </message>
    <message>
        <source>git does not trust this repository because its folder belongs to another user. If you trust it, run: git config --global --add safe.directory “%1”</source>
        <translation>git vertraut diesem Repository nicht, weil sein Ordner einem anderen Benutzer gehört. Wenn Sie ihm vertrauen, führen Sie aus: git config --global --add safe.directory „%1“</translation>
    </message>
    <message>
        <source>git is told to leave “%1” out (%2). Change that rule, or keep the dossier in a repository of its own: git init “%3”</source>
        <translation>git soll „%1“ auslassen (%2). Ändern Sie diese Regel, oder halten Sie das Dossier in einem eigenen Repository: git init „%3“</translation>
    </message>
    <message>
        <source>git made no version, and does not say why.</source>
        <translation>git hat keine Version gemacht und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>git refused it (in this repository %1)</source>
        <translation>git hat es abgelehnt (in diesem Repository gilt: %1)</translation>
    </message>
    <message>
        <source>the attribute “%1” changes how “%2” is stored</source>
        <translation>das Attribut „%1“ ändert, wie „%2“ abgelegt wird</translation>
    </message>
    <message>
        <source>the hook “%1” is to run</source>
        <translation>der Hook „%1“ ist auszuführen</translation>
    </message>
    <message>
        <source>“%1/.git” says that the repository is in “%2”, and none is there.</source>
        <translation>„%1/.git“ sagt, das Repository sei in „%2“, und dort ist keines.</translation>
    </message>
    <message>
        <source>“%1” of this version is kept by git LFS and was not fetched yet. Where there is a connection, run: git lfs fetch --all</source>
        <translation>„%1“ dieser Version liegt bei git LFS und wurde noch nicht geholt. Führen Sie mit einer Verbindung aus: git lfs fetch --all</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>This repository itself names the program of the filter “%1”: %2. Looking at a version runs no such program. If you trust it, take it into your own configuration: git config --global %3 “%2”</source>
        <translation>Dieses Repository nennt selbst das Programm des Filters „%1“: %2. Beim Ansehen einer Version läuft kein solches Programm. Wenn Sie ihm vertrauen, nehmen Sie es in Ihre eigene Konfiguration auf: git config --global %3 „%2“</translation>
    </message>
</context>
<context>
    <name>vitrine::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Nothing to do: no finding passes these filters.</source>
        <translation>Nichts zu tun: Kein Befund entspricht diesen Filtern.</translation>
    </message>
    <message>
        <source>Go to the Fact</source>
        <translation>Zur Angabe gehen</translation>
    </message>
    <message>
        <source>Choose a finding to see what it is about.</source>
        <translation>Wählen Sie einen Befund aus, um zu sehen, worum es geht.</translation>
    </message>
    <message>
        <source> (from a secondary source)</source>
        <translation> (aus einer Sekundärquelle)</translation>
    </message>
    <message>
        <source> (not verified against the source)</source>
        <translation> (nicht an der Quelle überprüft)</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SaveFlow</name>
    <message>
        <source>Folder for the copy</source>
        <translation>Ordner für die Kopie</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>Die Kopie konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of “%1” changed and are not saved.</source>
        <translation>
            <numerusform>%n Angabe von „%1“ ist geändert und nicht gespeichert.</numerusform>
            <numerusform>%n Angaben von „%1“ sind geändert und nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vitrine::SideText</name>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SourcesDialog</name>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>e.g. README of the model</source>
        <translation>z. B. README des Modells</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where a reader can look it up</source>
        <translation>Wo ein Leser es nachschlagen kann</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Section, table, page, line</source>
        <translation>Abschnitt, Tabelle, Seite, Zeile</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where can a reader look the answer up?</source>
        <translation>Wo kann ein Leser die Antwort nachschlagen?</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>vitrine::StartOptions</name>
    <message>
        <source>Editor for transparency dossiers of general-purpose AI models</source>
        <translation>Editor für Transparenzdossiers von KI-Modellen mit allgemeinem Verwendungszweck</translation>
    </message>
    <message>
        <source>Open a copy of an example that comes with the program.</source>
        <translation>Die Kopie eines mit dem Programm gelieferten Beispiels öffnen.</translation>
    </message>
    <message>
        <source>Go to a fact, for example compute/training-compute.</source>
        <translation>Zu einer Angabe gehen, zum Beispiel compute/training-compute.</translation>
    </message>
    <message>
        <source>Folder of a dossier.</source>
        <translation>Ordner eines Dossiers.</translation>
    </message>
    <message>
        <source>Only one folder can be opened at a time.</source>
        <translation>Es kann nur ein Ordner auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>Name a folder or an example, not both.</source>
        <translation>Nennen Sie einen Ordner oder ein Beispiel, nicht beides.</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Wiederhergestellte Arbeit</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Zuletzt verwendete Dossiers</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Neues Dossier…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Transparency dossiers</source>
        <translation>Transparenzdossiers</translation>
    </message>
    <message>
        <source>Tell each fact about a model once; every document that a law, a code of practice or a community asks for comes out of it. A dossier is a folder: drop one here to open it.</source>
        <translation>Machen Sie jede Angabe zu einem Modell nur einmal; daraus entsteht jedes Dokument, das ein Gesetz, ein Praxisleitfaden oder eine Community verlangt. Ein Dossier ist ein Ordner: Legen Sie einen hier ab, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Dossiers that you open appear here. To see what a finished one looks like, open an example: you get a copy of your own.</source>
        <translation>Dossiers, die Sie öffnen, erscheinen hier. Um zu sehen, wie ein fertiges aussieht, öffnen Sie ein Beispiel: Sie erhalten Ihre eigene Kopie.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take “%1” off this list; the folder stays as it is.</source>
        <translation>„%1“ aus dieser Liste entfernen; der Ordner bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>%1 · not there any more</source>
        <translation>%1 · nicht mehr vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) typed but not saved</source>
        <translation>
            <numerusform>%n Angabe eingegeben, aber nicht gespeichert</numerusform>
            <numerusform>%n Angaben eingegeben, aber nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Open %1 and look at the recovered work</source>
        <translation>%1 öffnen und die wiederhergestellte Arbeit ansehen</translation>
    </message>
    <message>
        <source>a filled dossier, copied for you</source>
        <translation>ein ausgefülltes Dossier, für Sie kopiert</translation>
    </message>
    <message>
        <source>Open a copy of the example %1</source>
        <translation>Eine Kopie des Beispiels %1 öffnen</translation>
    </message>
    <message>
        <source>No examples are installed.</source>
        <translation>Es sind keine Beispiele installiert.</translation>
    </message>
</context>
<context>
    <name>vitrine::StatusLine</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all open points in Review</source>
        <translation>Alle offenen Punkte in der Prüfung anzeigen</translation>
    </message>
    <message>
        <source>last version %1</source>
        <translation>letzte Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n offener Punkt</numerusform>
            <numerusform>%n offene Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Not saved, and the safety copy failed</source>
        <translation>Nicht gespeichert, und die Sicherungskopie ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>All changes kept, not saved yet</source>
        <translation>Alle Änderungen gesichert, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>vitrine::TableEditor</name>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+Up in the table</source>
        <translation>Alt+Pfeil nach oben in der Tabelle</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down in the table</source>
        <translation>Alt+Pfeil nach unten in der Tabelle</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of what was pasted had no column here.</source>
        <translation>
            <numerusform>%n eingefügte Zelle hatte hier keine Spalte.</numerusform>
            <numerusform>%n eingefügte Zellen hatten hier keine Spalte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter in the table; Ctrl+V pastes rows of a spreadsheet</source>
        <translation>Strg+Eingabe in der Tabelle; Strg+V fügt Zeilen einer Tabellenkalkulation ein</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>%n Zeile entfernen</numerusform>
            <numerusform>%n Zeilen entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TableModel</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Every row needs it.</source>
        <translation>Jede Zeile braucht es.</translation>
    </message>
</context>
<context>
    <name>vitrine::Theme</name>
    <message>
        <source>Told</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Partly told</source>
        <translation>Teilweise angegeben</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Zurückgehalten</translation>
    </message>
</context>
<context>
    <name>vitrine::TopBar</name>
    <message>
        <source>Save version…</source>
        <translation>Version speichern…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Keep the dossier as it is now as a version, with a note</source>
        <translation>Das Dossier so, wie es jetzt ist, als Version mit einer Notiz aufbewahren</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ort: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TruthMark</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueParsing</name>
    <message>
        <source>a date such as 2026-08-02, or a month such as 2026-08</source>
        <translation>ein Datum wie 2026-08-02 oder einen Monat wie 2026-08</translation>
    </message>
    <message>
        <source>parts such as “%1=…; %2=…”, of: %3</source>
        <translation>Teile wie „%1=…; %2=…“, aus: %3</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>„yes“ oder „no“</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>“%1” can mean a unit or a factor; write the unit in full</source>
        <translation>„%1“ kann eine Einheit oder ein Faktor sein; schreiben Sie die Einheit aus</translation>
    </message>
    <message>
        <source>“%1” has no place here; write the number alone</source>
        <translation>„%1“ hat hier keinen Platz; schreiben Sie nur die Zahl</translation>
    </message>
    <message>
        <source>“%1” is no part of this; the parts are: %2</source>
        <translation>„%1“ ist hier kein Teil; die Teile sind: %2</translation>
    </message>
    <message>
        <source>“%1” means different numbers in different languages; write a power of ten, such as 4.05e12</source>
        <translation>„%1“ bedeutet in verschiedenen Sprachen verschiedene Zahlen; schreiben Sie eine Zehnerpotenz wie 4.05e12</translation>
    </message>
    <message>
        <source>“none” or some of: %1</source>
        <translation>„none“ oder einige von: %1</translation>
    </message>
    <message>
        <source>a number such as 1234.5 or 2.4e25</source>
        <translation>eine Zahl wie 1234.5 oder 2.4e25</translation>
    </message>
    <message>
        <source>a number and a unit such as “1.2e22 %1”</source>
        <translation>eine Zahl und eine Einheit wie „1.2e22 %1“</translation>
    </message>
    <message>
        <source>a month such as 2026-08</source>
        <translation>einen Monat wie 2026-08</translation>
    </message>
    <message>
        <source>an address such as https://example.org/page</source>
        <translation>eine Adresse wie https://example.org/page</translation>
    </message>
    <message>
        <source>an address such as name@example.org</source>
        <translation>eine Adresse wie name@example.org</translation>
    </message>
    <message>
        <source>language tags such as “en, de-AT”</source>
        <translation>Sprachcodes wie „en, de-AT“</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>“%1” is not accepted; write %2</source>
        <translation>„%1“ wird nicht angenommen; schreiben Sie %2</translation>
    </message>
    <message>
        <source>a table is set cell by cell: category/field/row/column</source>
        <translation>eine Tabelle wird Zelle für Zelle gesetzt: kategorie/feld/zeile/spalte</translation>
    </message>
    <message>
        <source>a file is attached, not typed</source>
        <translation>eine Datei wird angehängt, nicht eingetippt</translation>
    </message>
    <message>
        <source>a control character has no place in a text</source>
        <translation>Ein Steuerzeichen hat in einem Text keinen Platz</translation>
    </message>
    <message>
        <source>%1. Write %2</source>
        <translation>%1. Schreiben Sie %2</translation>
    </message>
    <message>
        <source>“%1” is there twice; write it once</source>
        <translation>„%1“ kommt zweimal vor; schreiben Sie es nur einmal</translation>
    </message>
</context>
<context>
    <name>vitrine::VersionDialog</name>
    <message>
        <source>Save a Version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Note: what is new, for whoever reads the history</source>
        <translation>&amp;Notiz: was neu ist, für alle, die den Verlauf lesen</translation>
    </message>
    <message>
        <source>Save Version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who saves this version? Asked once and kept with this dossier&apos;s versions.</source>
        <translation>Wer speichert diese Version? Wird einmal gefragt und mit den Versionen dieses Dossiers aufbewahrt.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Saved by %1 &lt;%2&gt;</source>
        <translation>Gespeichert von %1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>What changed since the last version</source>
        <translation>Was sich seit der letzten Version geändert hat</translation>
    </message>
    <message>
        <source>Told in this first version</source>
        <translation>In dieser ersten Version angegeben</translation>
    </message>
    <message>
        <source>Changed since the last version</source>
        <translation>Seit der letzten Version geändert</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>vitrine::VersionFlow</name>
    <message>
        <source>A version could not be prepared</source>
        <translation>Eine Version konnte nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>The version could not be saved</source>
        <translation>Die Version konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>vitrine::Versions</name>
    <message>
        <source>The history is cut off here, so that everything is told as added. “git fetch --unshallow” gets the rest.</source>
        <translation>Der Verlauf ist hier abgeschnitten, daher gilt alles als hinzugefügt. „git fetch --unshallow“ holt den Rest.</translation>
    </message>
    <message>
        <source>In the version before, there is no dossier in this folder, so that everything is told as added.</source>
        <translation>In der Version davor gibt es in diesem Ordner kein Dossier, daher gilt alles als hinzugefügt.</translation>
    </message>
    <message>
        <source>The version before %1 cannot be read, so that everything is told as added: %2</source>
        <translation>Die Version vor %1 kann nicht gelesen werden, daher gilt alles als hinzugefügt: %2</translation>
    </message>
    <message>
        <source>This version has no dossier in this folder: it was removed or moved.</source>
        <translation>In dieser Version gibt es in diesem Ordner kein Dossier: Es wurde entfernt oder verschoben.</translation>
    </message>
</context>
<context>
    <name>vitrine::VersionsModel</name>
    <message>
        <source>Working copy</source>
        <translation>Arbeitskopie</translation>
    </message>
    <message>
        <source>as you edit it now</source>
        <translation>so, wie Sie sie gerade bearbeiten</translation>
    </message>
    <message>
        <source>equal to the last version</source>
        <translation>gleich der letzten Version</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) changed since the last version</source>
        <translation>
            <numerusform>%n Angabe seit der letzten Version geändert</numerusform>
            <numerusform>%n Angaben seit der letzten Version geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

%2 · %3 &lt;%4&gt;
%5</source>
        <translation>%1

%2 · %3 &lt;%4&gt;
%5</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vitrine::WaiveDialog</name>
    <message>
        <source>Accept a Finding</source>
        <translation>Befund akzeptieren</translation>
    </message>
    <message>
        <source>It stays in the dossier with your reason, is no longer counted, and can be taken back at any time. The reason is never part of an exported document.</source>
        <translation>Er bleibt mit Ihrer Begründung im Dossier und wird nicht mehr gezählt; das lässt sich jederzeit zurücknehmen. Die Begründung ist nie Teil eines exportierten Dokuments.</translation>
    </message>
    <message>
        <source>&amp;Why is this acceptable?</source>
        <translation>&amp;Warum ist das akzeptabel?</translation>
    </message>
    <message>
        <source>&amp;Accepted by</source>
        <translation>&amp;Akzeptiert von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Accept the Finding</source>
        <translation>Befund akzeptieren</translation>
    </message>
</context>
<context>
    <name>vitrine::WithholdDialog</name>
    <message>
        <source>Withhold: %1</source>
        <translation>Zurückhalten: %1</translation>
    </message>
    <message>
        <source>Keep back only what is secret. The AI Office and national authorities hold what they get in confidence; readers from whom something is withheld are told that it is.</source>
        <translation>Halten Sie nur zurück, was geheim ist. Das KI-Büro und die nationalen Behörden behandeln vertraulich, was sie erhalten; Leser, denen etwas vorenthalten wird, erfahren, dass es so ist.</translation>
    </message>
    <message>
        <source>Withhold another part</source>
        <translation>Einen weiteren Teil zurückhalten</translation>
    </message>
    <message>
        <source>Withhold from</source>
        <translation>Vorenthalten</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>e.g. a licensed news archive (optional)</source>
        <translation>z. B. ein lizenziertes Nachrichtenarchiv (optional)</translation>
    </message>
    <message>
        <source>They are told instead</source>
        <translation>Stattdessen erfahren sie</translation>
    </message>
    <message>
        <source>every row</source>
        <translation>jede Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>every column</source>
        <translation>jede Spalte</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Do not withhold this</source>
        <translation>Dies nicht zurückhalten</translation>
    </message>
</context>
<context>
    <name>vitrine::Workspace</name>
    <message>
        <source>A copy is in %1.</source>
        <translation>Eine Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Die Kopie öffnen</translation>
    </message>
    <message>
        <source>Nothing changed since the last version, so there is no new one to save.</source>
        <translation>Seit der letzten Version hat sich nichts geändert, daher gibt es keine neue zu speichern.</translation>
    </message>
    <message>
        <source>Version saved: “%1”.</source>
        <translation>Version gespeichert: „%1“.</translation>
    </message>
    <message>
        <source>Saving a version…</source>
        <translation>Eine Version wird gespeichert…</translation>
    </message>
    <message>
        <source>What you type is not kept safe right now</source>
        <translation>Was Sie eingeben, wird gerade nicht gesichert</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>no version saved yet</source>
        <translation>noch keine Version gespeichert</translation>
    </message>
    <message>
        <source>draft after “%1”</source>
        <translation>Entwurf nach „%1“</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Ordner für die Dokumente</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Another program changed this dossier; you see its new state.</source>
        <translation>Ein anderes Programm hat dieses Dossier geändert; Sie sehen den neuen Stand.</translation>
    </message>
    <message>
        <source>Another program changed this dossier while you were editing it.</source>
        <translation>Ein anderes Programm hat dieses Dossier geändert, während Sie es bearbeitet haben.</translation>
    </message>
    <message>
        <source>Reload, keep my changes</source>
        <translation>Neu laden, meine Änderungen behalten</translation>
    </message>
    <message>
        <source>Reload, drop my changes</source>
        <translation>Neu laden, meine Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>The dossier follows the newer version now. Undo takes that back.</source>
        <translation>Das Dossier folgt jetzt der neueren Fassung. „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>There is a newer version of a law or form that this dossier follows. Nothing changes before you say so.</source>
        <translation>Es gibt eine neuere Fassung eines Gesetzes oder Formulars, dem dieses Dossier folgt. Nichts ändert sich, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Ansehen, was sich ändert…</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Another program told this otherwise than you: %1. Its words stand; yours are kept aside.</source>
        <translation>Ein anderes Programm hat dies anders angegeben als Sie: %1. Seine Angaben gelten; Ihre sind beiseitegelegt.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Your changes are dropped. Undo brings them back.</source>
        <translation>Ihre Änderungen sind verworfen. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>vitrine::Attaching</name>
    <message>
        <source>%1 is about the dossier itself: no file goes there.</source>
        <translation>%1 betrifft das Dossier selbst: Dorthin gehört keine Datei.</translation>
    </message>
    <message>
        <source>The answer of %1 is no file. A file can show that it is right: attach it as evidence.</source>
        <translation>Die Antwort von %1 ist keine Datei. Eine Datei kann zeigen, dass sie stimmt: Fügen Sie sie als Nachweis an.</translation>
    </message>
    <message>
        <source>Evidence is attached to a whole fact: to %1.</source>
        <translation>Nachweise gehören zu einer ganzen Angabe: zu %1.</translation>
    </message>
    <message>
        <source>the sources told of the answer before and are dropped</source>
        <translation>die Quellen betrafen die Antwort davor und entfallen</translation>
    </message>
    <message>
        <source>nothing is told here yet that the file could show</source>
        <translation>hier steht noch nichts, was die Datei zeigen könnte</translation>
    </message>
</context>
<context>
    <name>vitrine::FinalGate</name>
    <message>
        <source>This is a draft: save it as a version first.</source>
        <translation>Das ist ein Entwurf: Speichern Sie ihn zuerst als Version.</translation>
    </message>
</context>
<context>
    <name>vitrine::ComparisonExport</name>
    <message>
        <source>One document is compared at a time: name one.</source>
        <translation>Verglichen wird ein Dokument auf einmal: Nennen Sie eines.</translation>
    </message>
    <message>
        <source>A comparison cannot be written as %1.</source>
        <translation>Ein Vergleich kann nicht als %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The older version tells this reader what the newer one keeps back: %1. A document with tracked changes holds both. Export a report on the changes instead.</source>
        <translation>Die ältere Version gibt diesen Lesern an, was die neuere zurückhält: %1. Ein Dokument mit nachverfolgten Änderungen enthält beides. Exportieren Sie stattdessen einen Bericht über die Änderungen.</translation>
    </message>
</context>
</TS>
