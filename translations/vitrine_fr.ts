<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>PackReader</name>
    <message>
        <source>%1: the file is missing</source>
        <translation>%1&#xa0;: le fichier est absent</translation>
    </message>
    <message>
        <source>A condition has exactly one of: all, any, not, field, sum, holds.</source>
        <translation>Une condition a exactement un de ces éléments&#xa0;: all, any, not, field, sum, holds.</translation>
    </message>
    <message>
        <source>A date is not multiplied.</source>
        <translation>Une date ne se multiplie pas.</translation>
    </message>
    <message>
        <source>A fact is asked with exactly one of: is, isOneOf, atLeast, above, below, answered, unknown, evidenced, withheldFrom.</source>
        <translation>Une information s’interroge par exactement un de ces mots&#xa0;: is, isOneOf, atLeast, above, below, answered, unknown, evidenced, withheldFrom.</translation>
    </message>
    <message>
        <source>A factor is a text or an object.</source>
        <translation>Un facteur est un texte ou un objet.</translation>
    </message>
    <message>
        <source>A table is asked by its columns (%1//column).</source>
        <translation>Un tableau s’interroge par ses colonnes (%1//colonne).</translation>
    </message>
    <message>
        <source>A version cannot be based on itself.</source>
        <translation>Une version ne peut pas se fonder sur elle-même.</translation>
    </message>
    <message>
        <source>An empty list decides nothing.</source>
        <translation>Une liste vide ne décide rien.</translation>
    </message>
    <message>
        <source>Either “atLeast” or “noMore”.</source>
        <translation>Ou « atLeast », ou « noMore ».</translation>
    </message>
    <message>
        <source>In version %1 this leads to a fault at %2 places, first at %3: %4</source>
        <translation>Dans la version %1, cela mène à une faute à %2 endroits, d’abord dans %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>In version %1 this leads to a fault at %2: %3</source>
        <translation>Dans la version %1, cela mène à une faute dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No column of this table has the role “domain”: no list of domains can be taken in.</source>
        <translation>Aucune colonne de ce tableau n’a le rôle «&#x202f;domain&#x202f;»&#xa0;: aucune liste de domaines ne peut y être reprise.</translation>
    </message>
    <message>
        <source>No fact has the role “model-name”: documents will not say in their heads which model they are about.</source>
        <translation>Aucune information n’a le rôle «&#x202f;model-name&#x202f;»&#xa0;: l’en-tête des documents ne dira pas de quel modèle il s’agit.</translation>
    </message>
    <message>
        <source>No fact has the role “provider”: documents will not say in their heads who answers for the model.</source>
        <translation>Aucune information n’a le rôle «&#x202f;provider&#x202f;»&#xa0;: l’en-tête des documents ne dira pas qui répond du modèle.</translation>
    </message>
    <message>
        <source>Nothing is written through links: %1</source>
        <translation>Rien n’est écrit à travers des liens&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing reads this: it is no part of a pack.</source>
        <translation>Rien ne lit ceci&#xa0;: cela ne fait pas partie d’un paquet.</translation>
    </message>
    <message>
        <source>Nothing reads this: migrations lie with the newest version of the regime.</source>
        <translation>Rien ne lit ceci&#xa0;: les migrations se trouvent avec la version la plus récente du régime.</translation>
    </message>
    <message>
        <source>Only a party can have the role “provider”.</source>
        <translation>Seule une entité (party) peut avoir le rôle «&#x202f;provider&#x202f;».</translation>
    </message>
    <message>
        <source>Only dates and months lie some time apart.</source>
        <translation>Seuls des jours et des mois sont séparés par une durée.</translation>
    </message>
    <message>
        <source>Only numbers have bounds, and are whole.</source>
        <translation>Seuls les nombres ont des bornes et sont entiers.</translation>
    </message>
    <message>
        <source>Only numbers, quantities, dates and months are compared.</source>
        <translation>Seuls des nombres, des quantités, des dates et des mois se comparent.</translation>
    </message>
    <message>
        <source>“Not known” is said of a whole answer: %1</source>
        <translation>«&#xa0;Inconnu&#xa0;» se dit d’une réponse entière&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sources and files belong to a whole answer: %1</source>
        <translation>Les sources et les fichiers vont avec une réponse entière&#xa0;: %1</translation>
    </message>
    <message>
        <source>The catalogue knows no conclusions of a regime.</source>
        <translation>Le catalogue ne connaît pas les conclusions d’un régime.</translation>
    </message>
    <message>
        <source>The fact has several units, so the threshold must name one (“%1 %2”).</source>
        <translation>L’information a plusieurs unités&#x202f;; le seuil doit donc en nommer une («&#x202f;%1 %2&#x202f;»).</translation>
    </message>
    <message>
        <source>The fact is not told in this unit: %1</source>
        <translation>L’information n’est pas indiquée dans cette unité&#xa0;: %1</translation>
    </message>
    <message>
        <source>The threshold is not of the kind of the fact: %1</source>
        <translation>Le seuil n’est pas du même type que l’information&#xa0;: %1</translation>
    </message>
    <message>
        <source>The version that this one is based on has no such file, and a new one tells all, with the whole list “%1”.</source>
        <translation>La version de base n’a pas ce fichier, et un nouveau fichier dit tout, avec la liste «&#x202f;%1&#x202f;» entière.</translation>
    </message>
    <message>
        <source>The version that this one is based on has no “%1”, and a new one says everything: %2</source>
        <translation>La version de base n’a pas de «&#x202f;%1&#x202f;», et un nouvel élément dit tout&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no such conclusion: %1</source>
        <translation>Il n’y a pas de telle conclusion&#xa0;: %1</translation>
    </message>
    <message>
        <source>These are texts in lower case, without blanks at the ends: “%1”</source>
        <translation>Ces textes sont en minuscules, sans espaces aux extrémités&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>These facts are visible in a circle: %1</source>
        <translation>La visibilité de ces informations tourne en rond&#xa0;: %1</translation>
    </message>
    <message>
        <source>These two facts cannot be compared.</source>
        <translation>Ces deux informations ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>These versions are based on each other in a circle: %1</source>
        <translation>Ces versions se fondent en rond les unes sur les autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>This condition can never hold.</source>
        <translation>Cette condition ne peut jamais être remplie.</translation>
    </message>
    <message>
        <source>This is neither a number nor a date: %1</source>
        <translation>Ce n’est ni un nombre ni une date&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no column of the table (%1//column): %2</source>
        <translation>Ce n’est pas une colonne du tableau (%1//colonne)&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is no reader outside: %1</source>
        <translation>Ce n’est pas un lecteur externe&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is none of its units: %1</source>
        <translation>Ce n’est pas une de ses unités : %1</translation>
    </message>
    <message>
        <source>This is not a fact (category/field or category/field//column): %1</source>
        <translation>Ce n’est pas une information (catégorie/champ ou catégorie/champ//colonne)&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a number: %1</source>
        <translation>Ce n’est pas un nombre&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a valid id: %1</source>
        <translation>Ce n’est pas un identifiant valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>This must be between %1 and %2.</source>
        <translation>La valeur doit être comprise entre %1 et %2.</translation>
    </message>
    <message>
        <source>This program knows format 1 only.</source>
        <translation>Ce programme ne connaît que le format 1.</translation>
    </message>
    <message>
        <source>This section can never be reached: its condition never holds.</source>
        <translation>Cette section ne peut jamais être atteinte&#xa0;: sa condition n’est jamais remplie.</translation>
    </message>
    <message>
        <source>“%1” is not an answer to %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une réponse à %2.</translation>
    </message>
    <message>
        <source>The id must be the name of the file: %1</source>
        <translation>L’identifiant doit être le nom du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The category “dossier” is reserved.</source>
        <translation>La catégorie «&#x202f;dossier&#x202f;» est réservée.</translation>
    </message>
    <message>
        <source>A table needs columns.</source>
        <translation>Un tableau a besoin de colonnes.</translation>
    </message>
    <message>
        <source>Only a table has columns.</source>
        <translation>Seul un tableau a des colonnes.</translation>
    </message>
    <message>
        <source>Unknown word: %1</source>
        <translation>Mot inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>A column is never a table or a long text.</source>
        <translation>Une colonne n’est jamais un tableau ni un texte long.</translation>
    </message>
    <message>
        <source>This role is not for this kind of fact: %1</source>
        <translation>Ce rôle ne convient pas à ce genre d’information : %1</translation>
    </message>
    <message>
        <source>Unknown type: %1</source>
        <translation>Type inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Either all choices have a label here, or none.</source>
        <translation>Soit tous les choix ont un libellé ici, soit aucun.</translation>
    </message>
    <message>
        <source>A choice needs choices.</source>
        <translation>Un choix a besoin de possibilités.</translation>
    </message>
    <message>
        <source>Only a choice has choices.</source>
        <translation>Seul un choix a des possibilités.</translation>
    </message>
    <message>
        <source>“%1” would become “%2”. Nothing is renamed so: take the one away (null) and tell the other whole.</source>
        <translation>«&#x202f;%1&#x202f;» deviendrait «&#x202f;%2&#x202f;». Rien n’est renommé ainsi&#xa0;: retirer l’un (null) et dire l’autre en entier.</translation>
    </message>
    <message>
        <source>“other” is already offered as free text.</source>
        <translation>«&#x202f;other&#x202f;» est déjà proposé comme texte libre.</translation>
    </message>
    <message>
        <source>Twice in the list: %1</source>
        <translation>Deux fois dans la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>A quantity needs units.</source>
        <translation>Une quantité a besoin d’unités.</translation>
    </message>
    <message>
        <source>Only a quantity has units.</source>
        <translation>Seule une quantité a des unités.</translation>
    </message>
    <message>
        <source>Only numbers have significant figures.</source>
        <translation>Seuls les nombres ont des chiffres significatifs.</translation>
    </message>
    <message>
        <source>This must not be negative.</source>
        <translation>Cette valeur ne doit pas être négative.</translation>
    </message>
    <message>
        <source>A text in quotes is expected here.</source>
        <translation>Un texte entre guillemets est attendu ici.</translation>
    </message>
    <message>
        <source>The id “%1” is already taken at %2:%3.</source>
        <translation>L’identifiant «&#x202f;%1&#x202f;» est déjà pris, à %2:%3.</translation>
    </message>
    <message>
        <source>Another regime of the program has a document “%1”.</source>
        <translation>Un autre régime du programme a un document «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 holds neither a regime nor a catalogue.</source>
        <translation>%1 ne contient ni régime ni catalogue.</translation>
    </message>
    <message>
        <source>The input “%1” knows no unit of %2.</source>
        <translation>La donnée «&#x202f;%1&#x202f;» ne connaît aucune unité de %2.</translation>
    </message>
    <message>
        <source>%1 is not told in “%2”.</source>
        <translation>%1 n’est pas indiqué en «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A number or a quantity is wanted here.</source>
        <translation>Il faut ici un nombre ou une quantité.</translation>
    </message>
    <message>
        <source>A number, a quantity or a column of them is wanted here.</source>
        <translation>Il faut ici un nombre, une quantité ou une colonne qui en contient.</translation>
    </message>
    <message>
        <source>A column of numbers or quantities (%1//column) is wanted here.</source>
        <translation>Il faut ici une colonne de nombres ou de quantités (%1//colonne).</translation>
    </message>
    <message>
        <source>A fact with several choices, or a column of choices, is wanted here.</source>
        <translation>Il faut ici une information à choix multiples ou une colonne de choix.</translation>
    </message>
    <message>
        <source>A table is wanted here.</source>
        <translation>Il faut ici un tableau.</translation>
    </message>
    <message>
        <source>A whole fact is wanted here, not a column.</source>
        <translation>Il faut ici une information entière, pas une colonne.</translation>
    </message>
    <message>
        <source>A date or a month is wanted here.</source>
        <translation>Il faut ici une date ou un mois.</translation>
    </message>
    <message>
        <source>Only a number has a precision.</source>
        <translation>Seul un nombre a une précision.</translation>
    </message>
    <message>
        <source>There is no such list of ranges: %1</source>
        <translation>Il n’y a pas de telle liste de tranches&#xa0;: %1</translation>
    </message>
    <message>
        <source>The fact has several units, so the list of ranges must name one: %1</source>
        <translation>L’information a plusieurs unités&#x202f;; la liste de tranches doit donc en nommer une&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such column: %1//%2</source>
        <translation>Il n’y a pas de telle colonne&#xa0;: %1//%2</translation>
    </message>
    <message>
        <source>Only a table has rows.</source>
        <translation>Seul un tableau a des lignes.</translation>
    </message>
    <message>
        <source>The fact has several units, so one must be named: %1</source>
        <translation>L’information a plusieurs unités&#x202f;; il faut donc en nommer une&#xa0;: %1</translation>
    </message>
    <message>
        <source>The interview does not ask for %1, which decides here.</source>
        <translation>Le questionnaire ne demande pas %1, qui est pourtant décisif ici.</translation>
    </message>
    <message>
        <source>There is no such fact: %1</source>
        <translation>Il n’y a pas de telle information&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such column: %1</source>
        <translation>Il n’y a pas de telle colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such document: %1</source>
        <translation>Il n’y a pas de tel document&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such entry or rule: %1</source>
        <translation>Il n’y a pas de telle entrée ou règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>The regime has not got this version yet: %1</source>
        <translation>Le régime n’a pas encore cette version&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file lies among the words of “%1”.</source>
        <translation>Le fichier se trouve parmi les textes de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The key is already taken in %1.</source>
        <translation>La clé est déjà prise dans %1.</translation>
    </message>
    <message>
        <source>The keys are not sorted.</source>
        <translation>Les clés ne sont pas triées.</translation>
    </message>
    <message>
        <source>There is nothing of this name to take away.</source>
        <translation>Il n’y a rien de ce nom à retirer.</translation>
    </message>
    <message>
        <source>This changes nothing: the version that it is based on says the same.</source>
        <translation>Cela ne change rien : la version de base dit la même chose.</translation>
    </message>
    <message>
        <source>The text is missing: %1</source>
        <translation>Le texte manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing uses this text: %1</source>
        <translation>Rien n’utilise ce texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text is there in English only: %1</source>
        <translation>Le texte n’existe qu’en anglais&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text is told anew in English only: %1</source>
        <translation>Le texte n’est reformulé qu’en anglais : %1</translation>
    </message>
    <message>
        <source>The text is not there in English: %1</source>
        <translation>Le texte n’existe pas en anglais&#xa0;: %1</translation>
    </message>
    <message>
        <source>The places %1, %2 … differ from those of the English text.</source>
        <translation>Les emplacements %1, %2 … diffèrent de ceux du texte anglais.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Le fichier est absent.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>These conclusions go in a circle: %1</source>
        <translation>Ces conclusions tournent en rond&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a fact (category/field): %1</source>
        <translation>Ce n’est pas une information (catégorie/champ)&#xa0;: %1</translation>
    </message>
    <message>
        <source>A step asks for at least one fact.</source>
        <translation>Une étape demande au moins une information.</translation>
    </message>
    <message>
        <source>A day is told by a date, or by the fact that it comes after.</source>
        <translation>Un jour s’indique par une date, ou par l’information qu’il suit.</translation>
    </message>
    <message>
        <source>This is no date (YYYY-MM-DD): %1</source>
        <translation>Ce n’est pas une date (AAAA-MM-JJ)&#xa0;: %1</translation>
    </message>
    <message>
        <source>A result has two figures at least.</source>
        <translation>Un résultat a au moins deux chiffres significatifs.</translation>
    </message>
    <message>
        <source>This must be more than 0.</source>
        <translation>Cette valeur doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>An input needs a unit; &quot;&quot; is a plain number.</source>
        <translation>Une donnée a besoin d’une unité&#x202f;; &quot;&quot; est un simple nombre.</translation>
    </message>
    <message>
        <source>Only a column (category/field//column) has rows.</source>
        <translation>Seule une colonne (catégorie/champ//colonne) a des lignes.</translation>
    </message>
    <message>
        <source>An input that may be left out has nothing in its place.</source>
        <translation>Une donnée qui peut être omise n’a rien à sa place.</translation>
    </message>
    <message>
        <source>“times” and “base” go together.</source>
        <translation>«&#x202f;times&#x202f;» et «&#x202f;base&#x202f;» vont ensemble.</translation>
    </message>
    <message>
        <source>Without inputs there is nothing to calculate.</source>
        <translation>Sans données, il n’y a rien à calculer.</translation>
    </message>
    <message>
        <source>“share” has one input.</source>
        <translation>«&#x202f;share&#x202f;» a une seule donnée.</translation>
    </message>
    <message>
        <source>There is no other input “%1”.</source>
        <translation>Il n’y a pas d’autre donnée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A migration leads to a later version.</source>
        <translation>Une migration mène à une version plus récente.</translation>
    </message>
    <message>
        <source>The file must be named after its versions: %1_%2.json</source>
        <translation>Le fichier doit porter le nom de ses versions&#xa0;: %1_%2.json</translation>
    </message>
    <message>
        <source>The version is a date (YYYY-MM-DD): %1</source>
        <translation>La version est une date (AAAA-MM-JJ)&#xa0;: %1</translation>
    </message>
    <message>
        <source>A step is exactly one of: moveFact, renameChoice, moveColumn, park, renameEntry, renameConclusion.</source>
        <translation>Une étape est exactement l’une de celles-ci&#xa0;: moveFact, renameChoice, moveColumn, park, renameEntry, renameConclusion.</translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation>Ceci ne change rien.</translation>
    </message>
    <message>
        <source>A column (category/field//column) is wanted here.</source>
        <translation>Il faut ici une colonne (catégorie/champ//colonne).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop volumineux.</translation>
    </message>
    <message>
        <source>%1: “strings” is missing</source>
        <translation>%1&#xa0;: «&#x202f;strings&#x202f;» manque</translation>
    </message>
    <message>
        <source>A provision is cited by a text or an object.</source>
        <translation>Une disposition est citée par un texte ou un objet.</translation>
    </message>
    <message>
        <source>An empty list cites nothing.</source>
        <translation>Une liste vide ne cite rien.</translation>
    </message>
    <message>
        <source>regime.json does not say how this source is cited: %1</source>
        <translation>regime.json ne dit pas comment citer cette source : %1</translation>
    </message>
    <message>
        <source>There is no version %1 of this regime.</source>
        <translation>Il n’y a pas de version %1 de ces règles.</translation>
    </message>
    <message>
        <source>Several are called so: the whole list has to be told.</source>
        <translation>Plusieurs portent ce nom : il faut donner la liste entière.</translation>
    </message>
    <message>
        <source>An object {…} or null is expected here.</source>
        <translation>Un objet {…} ou null est attendu ici.</translation>
    </message>
    <message>
        <source>A text can only be taken away here.</source>
        <translation>Ici, un texte ne peut qu’être retiré.</translation>
    </message>
    <message>
        <source>There is nothing of this name to come after.</source>
        <translation>Il n’y a rien de ce nom à la suite de quoi le placer.</translation>
    </message>
    <message>
        <source>The id must be the name of the folder: %1</source>
        <translation>L’identifiant doit être le nom du répertoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The version must be that in the name of the folder: %1</source>
        <translation>La version doit être celle du nom du répertoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>A document is meant for someone.</source>
        <translation>Un document est destiné à quelqu’un.</translation>
    </message>
    <message>
        <source>One step tells nothing: a list has at least two.</source>
        <translation>Une seule tranche ne dit rien&#xa0;: une liste en a au moins deux.</translation>
    </message>
    <message>
        <source>The last step has no end.</source>
        <translation>La dernière tranche n’a pas de fin.</translation>
    </message>
    <message>
        <source>The steps must rise.</source>
        <translation>Les tranches doivent être croissantes.</translation>
    </message>
    <message>
        <source>This is not a short name with an id: %1</source>
        <translation>Ce n’est pas un nom court avec un identifiant : %1</translation>
    </message>
    <message>
        <source>regime.json names no source %1</source>
        <translation>regime.json ne nomme pas de source %1</translation>
    </message>
    <message>
        <source>A row that nobody may see is no row.</source>
        <translation>Une ligne que personne ne peut voir n’est pas une ligne.</translation>
    </message>
    <message>
        <source>The row is not meant for this reader anyway: %1</source>
        <translation>De toute façon, la ligne n’est pas destinée à ce lecteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>An entry that is never required has no condition for it.</source>
        <translation>Une entrée qui n’est jamais exigée n’a pas de condition pour l’être.</translation>
    </message>
    <message>
        <source>An entry shows at least one fact.</source>
        <translation>Une entrée montre au moins une information.</translation>
    </message>
    <message>
        <source>A fact is named by a text or an object.</source>
        <translation>Une information est nommée par un texte ou un objet.</translation>
    </message>
    <message>
        <source>A sum is of two facts at least.</source>
        <translation>Une somme porte sur deux informations au moins.</translation>
    </message>
    <message>
        <source>A sum is asked with exactly one of: atLeast, above, below.</source>
        <translation>Une somme est interrogée avec exactement un de ces mots&#xa0;: atLeast, above, below.</translation>
    </message>
    <message>
        <source>A fact with several values, or a column of choices or languages, is wanted here.</source>
        <translation>Il faut ici une information à plusieurs valeurs, ou une colonne de choix ou de langues.</translation>
    </message>
    <message>
        <source>A line has more cells than the grid columns.</source>
        <translation>Une ligne a plus de cellules que la grille n’a de colonnes.</translation>
    </message>
    <message>
        <source>A section has a level from 1 to 3.</source>
        <translation>Une section a un niveau de 1 à 3.</translation>
    </message>
    <message>
        <source>Only a figure told by a range has steps.</source>
        <translation>Seul un chiffre indiqué par tranche a des échelons.</translation>
    </message>
    <message>
        <source>The section has no entry %1</source>
        <translation>La section n’a pas d’entrée %1</translation>
    </message>
    <message>
        <source>The rule says whose content it compares.</source>
        <translation>La règle dit de quoi elle compare le contenu.</translation>
    </message>
    <message>
        <source>%1 shows boxes that the document does not have: %2</source>
        <translation>%1 montre des cases que le document n’a pas : %2</translation>
    </message>
</context>
<context>
    <name>vitrine::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un dossier &amp;récent</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>Open &amp;Example</source>
        <translation>Ouvrir un e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Save &amp;Version…</source>
        <translation>Enregistrer une &amp;version…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>C&amp;lose Dossier</source>
        <translation>Fer&amp;mer le dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find a Fact, Provision or Finding</source>
        <translation>Rec&amp;hercher une information, une disposition ou un constat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Selon le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Catégories</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>C&amp;onseils</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Con&amp;stats</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Volet s&amp;uivant</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ne</source>
        <translation>Volet précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Vé&amp;rification</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Next Open Point</source>
        <translation>Point ouvert &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Open Point</source>
        <translation>Point ouvert précéde&amp;nt</translation>
    </message>
    <message>
        <source>Next &amp;Category</source>
        <translation>&amp;Catégorie suivante</translation>
    </message>
    <message>
        <source>Previous C&amp;ategory</source>
        <translation>C&amp;atégorie précédente</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Laws and Forms…</source>
        <translation>&amp;Lois et formulaires…</translation>
    </message>
    <message>
        <source>&amp;Which Duties Apply…</source>
        <translation>&amp;Quelles obligations s’appliquent…</translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation>&amp;Titre…</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Afficher dans le &amp;répertoire</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Compare Versions</source>
        <translation>&amp;Comparer des versions</translation>
    </message>
    <message>
        <source>&amp;Read Versions Again</source>
        <translation>&amp;Relire les versions</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>À &amp;propos de Vitrine</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Newer Versions of Laws…</source>
        <translation>&amp;Versions plus récentes des lois…</translation>
    </message>
    <message>
        <source>&amp;Parked Answers…</source>
        <translation>Réponses mises de &amp;côté…</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
</context>
<context>
    <name>vitrine::AnswerBar</name>
    <message>
        <source>Withhold…</source>
        <translation>Ne pas communiquer…</translation>
    </message>
    <message>
        <source>Keep this, or a part of it, from some readers</source>
        <translation>Cacher ceci, en tout ou en partie, à certains lecteurs</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Sources…</translation>
    </message>
    <message>
        <source>Where the answer comes from</source>
        <translation>D’où vient la réponse</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Preuves…</translation>
    </message>
    <message>
        <source>Files that prove the answer</source>
        <translation>Des fichiers qui prouvent la réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For colleagues; never in a document</source>
        <translation>Pour les collègues&#x202f;; jamais dans un document</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore indiqué</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>État de %1</translation>
    </message>
    <message>
        <source>Whether the answer is told, does not apply or is not known</source>
        <translation>Si la réponse est indiquée, sans objet ou inconnue</translation>
    </message>
    <message>
        <source>Shown to: as the law requires</source>
        <translation>Visible par&#xa0;: comme la loi l’exige</translation>
    </message>
    <message>
        <source>Shown to: %1</source>
        <translation>Visible par&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (narrower)</source>
        <translation>%1 (plus restreint)</translation>
    </message>
    <message>
        <source>%1 (wider)</source>
        <translation>%1 (plus large)</translation>
    </message>
    <message>
        <source>Readers of %1</source>
        <translation>Lecteurs de %1</translation>
    </message>
    <message>
        <source>The widest circle of readers that may see the answer</source>
        <translation>Le plus large cercle de lecteurs qui peut voir la réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Withheld: %1</source>
        <translation>Non communiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuves&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note ✓</source>
        <translation>Note ✓</translation>
    </message>
    <message>
        <source>Calculate…</source>
        <translation>Calculer…</translation>
    </message>
    <message>
        <source>Work the answer out, with the working as its source</source>
        <translation>Calculer la réponse&#x202f;; le calcul en devient la source</translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>Depuis une liste…</translation>
    </message>
    <message>
        <source>Take the largest domains from a file</source>
        <translation>Reprendre les plus grands domaines d’un fichier</translation>
    </message>
</context>
<context>
    <name>vitrine::Archive</name>
    <message>
        <source>The file could not be packed.</source>
        <translation>Le fichier n’a pas pu être empaqueté.</translation>
    </message>
</context>
<context>
    <name>vitrine::AttachButton</name>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Stop (%1 %)</source>
        <translation>Arrêter (%1 %)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The file could not be attached</source>
        <translation>Le fichier n’a pas pu être joint</translation>
    </message>
    <message>
        <source>The file is being copied into the dossier; a click stops that</source>
        <translation>Le fichier est en cours de copie dans le dossier ; un clic l’arrête</translation>
    </message>
</context>
<context>
    <name>vitrine::Autosave</name>
    <message>
        <source>Unsaved changes were kept by a newer version of the program.</source>
        <translation>Des modifications non enregistrées ont été conservées par une version plus récente du programme.</translation>
    </message>
</context>
<context>
    <name>vitrine::Calculator</name>
    <message numerus="yes">
        <source>%n row(s) without a figure are left out: these are shares of what is known.</source>
        <translation>
            <numerusform>%n ligne sans chiffre est laissée de côté : ce sont des parts de ce qui est connu.</numerusform>
            <numerusform>%n lignes sans chiffre sont laissées de côté : ce sont des parts de ce qui est connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure here; “%1” is left out.</source>
        <translation>Il n’y a pas de chiffre ici ; « %1 » est laissé de côté.</translation>
    </message>
    <message>
        <source>This calculation has no input “%1”.</source>
        <translation>Ce calcul n’a pas de donnée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1, figure %2</source>
        <translation>%1, valeur %2</translation>
    </message>
    <message>
        <source>“%1” is not a unit that is known here</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une unité connue ici</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is impossible, it has to be more than 0</source>
        <translation>%1 est impossible&#xa0;: il faut une valeur supérieure à 0</translation>
    </message>
    <message>
        <source>%1 is too large or too small to be reckoned with</source>
        <translation>%1 est trop grand ou trop petit pour le calcul</translation>
    </message>
    <message>
        <source>%1 is impossible, it cannot be below %2</source>
        <translation>%1 est impossible&#xa0;: la valeur ne peut pas être inférieure à %2</translation>
    </message>
    <message>
        <source>%1 is impossible, it cannot be above %2</source>
        <translation>%1 est impossible&#xa0;: la valeur ne peut pas être supérieure à %2</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>The result is too large or too small to be reckoned with.</source>
        <translation>Le résultat est trop grand ou trop petit pour le calcul.</translation>
    </message>
    <message>
        <source>%1: there are %2 figures for %3 phases; give one for each, or one for all</source>
        <translation>%1&#xa0;: il y a %2 valeurs pour %3 phases&#x202f;; donnez-en une pour chacune, ou une pour toutes</translation>
    </message>
    <message>
        <source>%1: “%2” contains it already; leave it out, or give %3 in another unit</source>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» en tient déjà compte&#x202f;; omettez cette donnée, ou donnez %3 dans une autre unité</translation>
    </message>
    <message>
        <source>%1: nothing is given</source>
        <translation>%1&#xa0;: rien n’est donné</translation>
    </message>
    <message>
        <source>%1: %2 and %3 cannot be added up</source>
        <translation>%1&#xa0;: %2 et %3 ne peuvent pas être additionnés</translation>
    </message>
    <message>
        <source>%1: nothing follows from lower and upper bounds together; give figures that are bounds of one kind, or none</source>
        <translation>%1 : rien ne suit de bornes inférieures et supérieures ensemble ; donnez des chiffres qui sont des bornes d’un seul genre, ou n’en sont pas</translation>
    </message>
    <message>
        <source>%1: shares are told without uncertainty</source>
        <translation>%1&#xa0;: les parts s’indiquent sans incertitude</translation>
    </message>
    <message>
        <source>“%1” has no unit that is known here; there are %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’unité connue ici&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>this is counted, so it has no uncertainty</source>
        <translation>ceci est compté et n’a donc pas d’incertitude</translation>
    </message>
    <message>
        <source>an uncertainty is from 0 % to less than 100 %</source>
        <translation>une incertitude va de 0&#x202f;% à moins de 100&#x202f;%</translation>
    </message>
    <message>
        <source>There is no figure here.</source>
        <translation>Il n’y a pas de valeur ici.</translation>
    </message>
    <message>
        <source>The calculation cannot use this unit: %1</source>
        <translation>Le calcul ne peut pas utiliser cette unité&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 takes no figure in “%2”.</source>
        <translation>%1 n’accepte pas de valeur en «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>There is no row for the share of “%1”.</source>
        <translation>Il n’y a pas de ligne pour la part de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is not a column (category/field//column).</source>
        <translation>%1 n’est pas une colonne (catégorie/champ//colonne).</translation>
    </message>
    <message>
        <source>%1 is not a fact (category/field).</source>
        <translation>%1 n’est pas une information (catégorie/champ).</translation>
    </message>
    <message>
        <source>Only a person may answer %1.</source>
        <translation>Seule une personne peut répondre à %1.</translation>
    </message>
</context>
<context>
    <name>vitrine::CalculatorDialog</name>
    <message>
        <source>Calculate: %1</source>
        <translation>Calculer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>&amp;Use This Result</source>
        <translation>&amp;Utiliser ce résultat</translation>
    </message>
    <message>
        <source>Calculation of “%1”</source>
        <translation>le calcul de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>vitrine::CalculatorForm</name>
    <message>
        <source>Filled in from “%1”.</source>
        <translation>Repris de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Not filled in from “%1”: %2</source>
        <translation>Non repris de «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>No result while a figure above cannot be read.</source>
        <translation>Pas de résultat tant qu’un chiffre ci-dessus est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is more uncertain than the method may be: within ±%1 % is expected.</source>
        <translation>C’est plus incertain que la méthode ne le permet&#xa0;: un résultat à ±%1 % près est attendu.</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>No result: %1</source>
        <translation>Pas de résultat&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::Change</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Rules followed</source>
        <translation>Règles suivies</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>Constats écartés</translation>
    </message>
    <message>
        <source>Conclusions overridden</source>
        <translation>Conclusions remplacées</translation>
    </message>
    <message>
        <source>Answers put aside</source>
        <translation>Réponses mises de côté</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>autres détails</translation>
    </message>
    <message>
        <source>note for colleagues</source>
        <translation>note pour les collègues</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Autres détails</translation>
    </message>
    <message>
        <source>a conclusion that these rules do not draw</source>
        <translation>une conclusion que ces règles ne tirent pas</translation>
    </message>
    <message>
        <source>a file that is not attached</source>
        <translation>un fichier qui n’est pas joint</translation>
    </message>
    <message>
        <source>a finding on %1</source>
        <translation>un constat sur %1</translation>
    </message>
    <message>
        <source>a row that is gone</source>
        <translation>une ligne qui n’existe plus</translation>
    </message>
    <message>
        <source>access</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>algorithme</translation>
    </message>
    <message>
        <source>answer in its place</source>
        <translation>réponse à sa place</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>fichier joint</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>liste de %1</translation>
    </message>
    <message>
        <source>long text “%1”</source>
        <translation>texte long «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>number “%1”</source>
        <translation>nombre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>place</source>
        <translation>endroit</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>adresse postale</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>state “%1”</source>
        <translation>état « %1 »</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>texte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>translation, %1</source>
        <translation>traduction, %1</translation>
    </message>
    <message>
        <source>value kept</source>
        <translation>valeur conservée</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>ce qu’il montre</translation>
    </message>
    <message>
        <source>what was done to find out</source>
        <translation>ce qui a été fait pour le savoir</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%n entrée modifiée</numerusform>
            <numerusform>%n entrées modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>from everybody outside</source>
        <translation>toute personne extérieure</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Ce dont il parle</translation>
    </message>
    <message>
        <source>Identity of the dossier</source>
        <translation>Identité du dossier</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>a data set</source>
        <translation>un jeu de données</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modèle</translation>
    </message>
</context>
<context>
    <name>vitrine::ChangeCard</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Restore old</source>
        <translation>Rétablir l’ancien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore the old answer of %1</source>
        <translation>Rétablir l’ancienne réponse de %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1 in the editor</source>
        <translation>Afficher %1 dans l’éditeur</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>The public may see this fact.</source>
        <translation>Le public peut voir cette information.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>et %n modification de plus</numerusform>
            <numerusform>et %n modifications de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from place %1 to %2</source>
        <translation>déplacé de la place %1 à la place %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ChangesTree</name>
    <message>
        <source>Fact</source>
        <translation>Information</translation>
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
        <translation>Autre&#xa0;:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>avec vos mots</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>vitrine::ChoicesEditor</name>
    <message>
        <source>None of these</source>
        <translation>Aucun de ces choix</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>Autre&#xa0;:</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>avec vos mots</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Autre, avec vos mots</translation>
    </message>
</context>
<context>
    <name>vitrine::Cli</name>
    <message>
        <source>A manifest is of one dossier: export it alone.</source>
        <translation>Un relevé porte sur un seul dossier&#x202f;: exportez-le seul.</translation>
    </message>
    <message>
        <source>The manifest is for the provider alone: write it outside of the folder of the files, so that it is not sent with them.</source>
        <translation>Le relevé est réservé au fournisseur&#x202f;: écrivez-le hors du dossier des fichiers, pour qu’il ne soit pas envoyé avec eux.</translation>
    </message>
    <message>
        <source>For the provider alone: what was left out, for whom and why, and the files with their SHA-256, as JSON</source>
        <translation>Pour le fournisseur seul&#x202f;: ce qui a été omis, pour qui et pourquoi, et les fichiers avec leur SHA-256, en JSON</translation>
    </message>
    <message>
        <source>No finding has the id %1 now, so this accepts nothing. “check --json” lists the ids.</source>
        <translation>Aucun constat n’a actuellement l’identifiant %1&#xa0;: ceci n’accepte donc rien. «&#x202f;check --json&#x202f;» donne la liste des identifiants.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 modifié.</translation>
    </message>
    <message>
        <source>%1 is about the dossier itself and has no source, readers or note: give its value alone.</source>
        <translation>%1 concerne le dossier lui-même et n’a ni source, ni lecteurs, ni note : donnez seulement sa valeur.</translation>
    </message>
    <message>
        <source>--readers names the widest of the readers.</source>
        <translation>--readers nomme le cercle de lecteurs le plus large.</translation>
    </message>
    <message>
        <source>--row goes with a table.</source>
        <translation>--row va avec un tableau.</translation>
    </message>
    <message>
        <source>--source-title goes with one --source.</source>
        <translation>--source-title va avec un seul --source.</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds up to %1.</source>
        <translation>--wait attend un nombre de secondes, %1 au plus.</translation>
    </message>
    <message>
        <source>--withhold-from needs --withhold-reason, one of: trade-secret, security, personal-data, contract.</source>
        <translation>--withhold-from demande --withhold-reason, l’un de : trade-secret, security, personal-data, contract.</translation>
    </message>
    <message>
        <source>1  saved without the lines that cannot be read (--skip-bad-lines)</source>
        <translation>1  enregistré sans les lignes illisibles (--skip-bad-lines)</translation>
    </message>
    <message>
        <source>3  the file or the dossier cannot be read, or is open elsewhere; the file has lines that cannot be read, or names no domain</source>
        <translation>3  le fichier ou le dossier est illisible ou ouvert ailleurs ; le fichier a des lignes illisibles ou ne nomme aucun domaine</translation>
    </message>
    <message>
        <source>A note for colleagues</source>
        <translation>Une note pour les collègues</translation>
    </message>
    <message>
        <source>A state is told about a whole field or about a cell, not about a row.</source>
        <translation>Un état se dit d’un champ entier ou d’une cellule, pas d’une ligne.</translation>
    </message>
    <message>
        <source>A whole row of a table, with “id=…” as its name; may be given again</source>
        <translation>Une ligne entière d’un tableau, avec « id=… » comme nom ; peut être répété</translation>
    </message>
    <message>
        <source>An attached file (dossier/evidence) that shows it; may be given again</source>
        <translation>Un fichier joint (dossier/evidence) qui le prouve ; peut être répété</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>FILE is a table of comma-separated values with a heading (also “;” or tabs): a column “domain”, “host” or “site”, and one “size”, “bytes”, “tokens” or “documents”; of two columns the heading may be missing. A domain that comes again adds up, also in another spelling; of an address its host counts. A list with lines that cannot be read is not taken, unless --skip-bad-lines leaves them out. The rows that were in the table are replaced, and the number of all domains is told where the law asks for it.</source>
        <translation>FILE est un tableau de valeurs séparées par des virgules avec un en-tête (aussi « ; » ou tabulations) : une colonne « domain », « host » ou « site », et une « size », « bytes », « tokens » ou « documents » ; avec deux colonnes, l’en-tête peut manquer. Un domaine qui revient s’additionne, aussi sous une autre graphie ; d’une adresse compte l’hôte. Une liste avec des lignes illisibles n’est pas prise, sauf si --skip-bad-lines les laisse de côté. Les lignes qui étaient dans le tableau sont remplacées, et le nombre de tous les domaines est indiqué là où le droit le demande.</translation>
    </message>
    <message>
        <source>How long to wait for another program that has the dossier open; otherwise 5, and 0 means not at all</source>
        <translation>Durée d’attente d’un autre programme qui a ouvert le dossier ; sinon 5, et 0 signifie pas du tout</translation>
    </message>
    <message>
        <source>Keep the field, row or cell from these readers</source>
        <translation>Ne pas montrer le champ, la ligne ou la cellule à ces lecteurs</translation>
    </message>
    <message>
        <source>Leave out lines that cannot be read</source>
        <translation>Laisser de côté les lignes illisibles</translation>
    </message>
    <message>
        <source>No attached file is called “%1”; dossier/evidence names them.</source>
        <translation>Aucun fichier joint ne s’appelle « %1 » ; dossier/evidence les nomme.</translation>
    </message>
    <message>
        <source>Readers, note and evidence are told about a whole field; from a row or a cell, withhold with --withhold-from.</source>
        <translation>Lecteurs, note et preuves se disent d’un champ entier ; une ligne ou une cellule se retient avec --withhold-from.</translation>
    </message>
    <message>
        <source>The name of the folder in which you stand is not UTF-8 text: %1. Nothing was done; go to another folder, or rename this one.</source>
        <translation>Le nom du dossier où vous êtes n’est pas du texte UTF-8 : %1. Rien n’a été fait ; changez de dossier ou renommez celui-ci.</translation>
    </message>
    <message>
        <source>The widest reader that may see it</source>
        <translation>Le lecteur le plus large qui peut le voir</translation>
    </message>
    <message>
        <source>There is no reader “%1”. There are %2.</source>
        <translation>Il n’y a pas de lecteur « %1 ». Il y a %2.</translation>
    </message>
    <message>
        <source>These are the newest %1, and there are more: --limit 0 lists all.</source>
        <translation>Ce sont les %1 plus récentes, et il y en a d’autres : --limit 0 les cite toutes.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This is no JSON object of facts: %1</source>
        <translation>Ce n’est pas un objet JSON de faits : %1</translation>
    </message>
    <message>
        <source>VALUE is what a person would type: &quot;1.2e22 FLOP&quot;, &quot;en, de&quot;, &quot;name=…; email=…&quot;, &quot;none&quot; for an empty list. “-” reads it from stdin. A row that does not exist is made. Put “--” before a value that begins with a dash, and a backslash before a comma or semicolon that belongs to a text of a list or of parts. A new value drops the sources of the one before: say its own with --source. PATH “-” reads many facts from stdin, as one JSON object {&quot;category/field&quot;: what is told}: a text as VALUE is, a list of rows, or an answer as model/FORMAT.md has it; all are taken, or none.</source>
        <translation>VALUE est ce qu’une personne saisirait : &quot;1.2e22 FLOP&quot;, &quot;en, de&quot;, &quot;name=…; email=…&quot;, &quot;none&quot; pour une liste vide. «  -  » la lit sur stdin. Une ligne qui n’existe pas est créée. Mettez «  --  » devant une valeur qui commence par un tiret, et une barre oblique inverse devant une virgule ou un point-virgule qui appartient à un texte dans une liste ou dans des parties. Une nouvelle valeur retire les sources de la précédente : indiquez la sienne avec --source. PATH «  -  » lit de nombreux faits sur l’entrée standard, comme un objet JSON {&quot;category/field&quot;: ce qui est dit} : un texte comme VALUE, une liste de lignes, ou une réponse comme dans model/FORMAT.md ; tous sont pris, ou aucun.</translation>
    </message>
    <message>
        <source>What the source is called</source>
        <translation>Comment s’appelle la source</translation>
    </message>
    <message>
        <source>What these readers are told instead</source>
        <translation>Ce qui est dit à ces lecteurs à la place</translation>
    </message>
    <message>
        <source>Where the answer comes from, instead of its other sources; of a cell, one more source of the table; may be given again</source>
        <translation>D’où vient la réponse, à la place de ses autres sources ; pour une cellule, une source de plus du tableau ; peut être répété</translation>
    </message>
    <message>
        <source>Withhold it from nobody any more</source>
        <translation>Ne plus le cacher à personne</translation>
    </message>
    <message>
        <source>name the whole field, and its rows in it</source>
        <translation>nommez le champ entier, et ses lignes dedans</translation>
    </message>
    <message>
        <source>rows are expected: [{“id”, columns …}]</source>
        <translation>des lignes sont attendues : [{« id », colonnes …}]</translation>
    </message>
    <message>
        <source>the row “%1” is there twice</source>
        <translation>la ligne « %1 » est là deux fois</translation>
    </message>
    <message>
        <source>write numbers as texts: a JSON number loses the figures that were typed</source>
        <translation>écrivez les nombres comme textes : un nombre JSON perd les chiffres saisis</translation>
    </message>
    <message>
        <source>“%1” is no column of %2; there are %3.</source>
        <translation>« %1 » n’est pas une colonne de %2 ; il y a %3.</translation>
    </message>
    <message>
        <source>“%1” is no name of a row</source>
        <translation>« %1 » n’est pas un nom de ligne</translation>
    </message>
    <message>
        <source>“%1” is no part of an answer; there are %2</source>
        <translation>« %1 » n’est pas une partie d’une réponse ; il y a %2</translation>
    </message>
    <message>
        <source>“%1” is no table, so it has no rows.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un tableau et n’a donc pas de lignes.</translation>
    </message>
    <message>
        <source>“%1” is there twice; write it once</source>
        <translation>« %1 » est là deux fois ; écrivez-le une fois</translation>
    </message>
    <message>
        <source>“%1” names no cell of %2. Its columns are %3; write category/field/row/column.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucune cellule de %2. Ses colonnes sont %3&#x202f;; écrivez catégorie/champ/ligne/colonne.</translation>
    </message>
    <message>
        <source>There is no calculator “%1”. There are %2.</source>
        <translation>Il n’y a pas de calcul «&#x202f;%1&#x202f;». Il y a %2.</translation>
    </message>
    <message>
        <source>“%1” gives no input; write name=value, with one of %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne donne aucune donnée&#x202f;; écrivez nom=valeur, avec l’une de celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré comme %1.</translation>
    </message>
    <message>
        <source>%1 was so already.</source>
        <translation>%1 l’était déjà.</translation>
    </message>
    <message>
        <source>The result may be further off than %1 %.</source>
        <translation>Le résultat peut s’écarter de plus de %1&#x202f;%.</translation>
    </message>
    <message>
        <source>Work out a figure and show the working, and store it if wanted</source>
        <translation>Calculer une valeur, montrer le calcul et, si vous le voulez, l’enregistrer</translation>
    </message>
    <message>
        <source>0  worked out, and saved where that was asked</source>
        <translation>0  calculé, et enregistré si c’était demandé</translation>
    </message>
    <message>
        <source>2  wrong usage, an impossible or missing input, a fact that takes no such figure</source>
        <translation>2  mauvaise utilisation, donnée impossible ou manquante, information qui n’accepte pas une telle valeur</translation>
    </message>
    <message>
        <source>3  the dossier cannot be read or written, or is open elsewhere</source>
        <translation>3  le dossier ne peut pas être lu ou écrit, ou il est ouvert ailleurs</translation>
    </message>
    <message>
        <source>Folder of the dossier</source>
        <translation>Répertoire du dossier</translation>
    </message>
    <message>
        <source>As “list calculators” names it</source>
        <translation>Tel que «&#x202f;list calculators&#x202f;» le nomme</translation>
    </message>
    <message>
        <source>Inputs: NAME=VALUE</source>
        <translation>Données&#xa0;: NAME=VALUE</translation>
    </message>
    <message>
        <source>Store the result as this fact, with the working as its source</source>
        <translation>Enregistrer le résultat comme cette information, avec le calcul pour source</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source> (our source for this is not the official text)</source>
        <translation> (notre source n’est pas le texte officiel)</translation>
    </message>
    <message>
        <source>The dossier</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>Not in canonical form: %1</source>
        <translation>Pas sous forme canonique&#xa0;: %1</translation>
    </message>
    <message>
        <source>; %1 accepted with a reason</source>
        <translation>&#x202f;; %1 acceptés avec un motif</translation>
    </message>
    <message>
        <source>Say what is missing or wrong</source>
        <translation>Dire ce qui manque ou ne va pas</translation>
    </message>
    <message>
        <source>Findings are grouped by category, each in plain words, with the provision that asks for it. Findings that were accepted with a reason do not count, and hints alone are fine.</source>
        <translation>Les constats sont groupés par catégorie, chacun en langage clair, avec la disposition qui le demande. Les constats acceptés avec un motif ne comptent pas, et de simples remarques ne posent pas de problème.</translation>
    </message>
    <message>
        <source>0  nothing to do, or hints only</source>
        <translation>0  rien à faire, ou seulement des remarques</translation>
    </message>
    <message>
        <source>1  errors or warnings; with --strict also files that are not canonical</source>
        <translation>1  erreurs ou avertissements&#x202f;; avec --strict, aussi des fichiers qui ne sont pas canoniques</translation>
    </message>
    <message>
        <source>2  wrong usage, unknown document</source>
        <translation>2  mauvaise utilisation, document inconnu</translation>
    </message>
    <message>
        <source>3  the dossier cannot be read</source>
        <translation>3  le dossier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Only what concerns this document</source>
        <translation>Seulement ce qui concerne ce document</translation>
    </message>
    <message>
        <source>Also name files that saving would change</source>
        <translation>Nommer aussi les fichiers que l’enregistrement modifierait</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>One JSON document on stdout, nothing else</source>
        <translation>Un seul document JSON sur stdout, rien d’autre</translation>
    </message>
    <message>
        <source>Transparency dossiers of general-purpose AI models: fill, check, compare and export them.</source>
        <translation>Dossiers de transparence de modèles d’IA à usage général&#xa0;: les remplir, les vérifier, les comparer et les exporter.</translation>
    </message>
    <message>
        <source>“-” reads facts from stdin, and takes no more.</source>
        <translation>« - » lit des faits sur l’entrée standard et ne prend rien d’autre.</translation>
    </message>
    <message>
        <source>“vitrine-cli COMMAND --help” tells more. Exit codes: 0 fine, 1 findings, 2 wrong usage, 3 failure.</source>
        <translation>«&#x202f;vitrine-cli COMMANDE --help&#x202f;» en dit plus. Codes de sortie&#xa0;: 0 tout va bien, 1 constats, 2 mauvaise utilisation, 3 échec.</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Print the versions</source>
        <translation>Afficher les versions</translation>
    </message>
    <message>
        <source>dossier format %1, pack format %2</source>
        <translation>format de dossier %1, format de ressources %2</translation>
    </message>
    <message>
        <source>Say what to do; “vitrine-cli --help” lists the commands.</source>
        <translation>Dites ce qu’il faut faire&#x202f;; «&#x202f;vitrine-cli --help&#x202f;» énumère les commandes.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 comes without its value.</source>
        <translation>%1 est donné sans sa valeur.</translation>
    </message>
    <message>
        <source>“vitrine-cli %1--help” tells how it is used.</source>
        <translation>«&#x202f;vitrine-cli %1--help&#x202f;» dit comment s’en servir.</translation>
    </message>
    <message>
        <source>Compare two versions, fact by fact</source>
        <translation>Comparer deux versions, information par information</translation>
    </message>
    <message>
        <source>0  compared, whether they differ or not</source>
        <translation>0  comparées, qu’elles diffèrent ou non</translation>
    </message>
    <message>
        <source>2  wrong usage, no such version</source>
        <translation>2  mauvaise utilisation, pas de telle version</translation>
    </message>
    <message>
        <source>3  no repository, or a version cannot be read</source>
        <translation>3  pas de dépôt, ou une version ne peut pas être lue</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>La version la plus ancienne</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>La version la plus récente</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>exigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>not due any more: %1</source>
        <translation>n’est plus exigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>due otherwise: %1</source>
        <translation>exigé autrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>perhaps due: %1</source>
        <translation>peut-être exigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>that is %1</source>
        <translation>soit le %1</translation>
    </message>
    <message>
        <source>No conclusion and no document comes out otherwise.</source>
        <translation>Aucune conclusion et aucun document n’en changent.</translation>
    </message>
    <message>
        <source>There is no audience “%1”. There are %2.</source>
        <translation>Il n’y a pas de destinataire «&#x202f;%1&#x202f;». Il y a %2.</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>Il n’y avait rien à exporter.</translation>
    </message>
    <message>
        <source>note: a draft, not saved as a version</source>
        <translation>remarque&#xa0;: un brouillon, non enregistré comme version</translation>
    </message>
    <message>
        <source>Write documents as files</source>
        <translation>Écrire des documents dans des fichiers</translation>
    </message>
    <message>
        <source>0  written; the paths are on stdout</source>
        <translation>0  écrit&#x202f;; les chemins sont sur stdout</translation>
    </message>
    <message>
        <source>2  wrong usage; unknown document, format, audience, language or version; a document that is not meant for the reader</source>
        <translation>2  mauvaise utilisation&#x202f;; document, format, destinataire, langue ou version inconnus&#x202f;; document qui n’est pas prévu pour ce destinataire</translation>
    </message>
    <message>
        <source>A document, “due” or “all”</source>
        <translation>Un document, «&#x202f;due&#x202f;» ou «&#x202f;all&#x202f;»</translation>
    </message>
    <message>
        <source>Where to write; made if it does not exist</source>
        <translation>Où écrire&#x202f;; créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>A version: hash, tag, branch; or WORK</source>
        <translation>Une version&#xa0;: empreinte, étiquette, branche&#x202f;; ou WORK</translation>
    </message>
    <message>
        <source>Nothing is told about %1.</source>
        <translation>Rien n’est indiqué pour %1.</translation>
    </message>
    <message>
        <source>Print one fact: a field, a row or a cell</source>
        <translation>Afficher une information&#xa0;: un champ, une ligne ou une cellule</translation>
    </message>
    <message>
        <source>0  printed</source>
        <translation>0  affiché</translation>
    </message>
    <message>
        <source>1  nothing is told about it</source>
        <translation>1  rien n’est indiqué à ce sujet</translation>
    </message>
    <message>
        <source>2  wrong usage, no such field</source>
        <translation>2  mauvaise utilisation, pas de tel champ</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>L’information</translation>
    </message>
    <message>
        <source>--at-most is a whole number from 1 on.</source>
        <translation>--at-most est un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>… and %1 more bad lines</source>
        <translation>… et %1 autres lignes erronées</translation>
    </message>
    <message>
        <source>%1: %2 of %3 domains</source>
        <translation>%1&#xa0;: %2 domaines sur %3</translation>
    </message>
    <message>
        <source>Put the largest domains of a list into a table</source>
        <translation>Mettre les plus gros domaines d’une liste dans un tableau</translation>
    </message>
    <message>
        <source>0  saved, or it was so already</source>
        <translation>0  enregistré, ou c’était déjà le cas</translation>
    </message>
    <message>
        <source>2  wrong usage, a fact that is no such table</source>
        <translation>2  mauvaise utilisation, information qui n’est pas un tel tableau</translation>
    </message>
    <message>
        <source>The list of domains</source>
        <translation>La liste des domaines</translation>
    </message>
    <message>
        <source>A table with a column “domain” (and “size”, “share”)</source>
        <translation>Un tableau avec une colonne «&#x202f;domain&#x202f;» (et «&#x202f;size&#x202f;», «&#x202f;share&#x202f;»)</translation>
    </message>
    <message>
        <source>Never more than so many</source>
        <translation>Jamais plus que ce nombre</translation>
    </message>
    <message>
        <source>The column with the domains</source>
        <translation>La colonne des domaines</translation>
    </message>
    <message>
        <source>The column with the sizes</source>
        <translation>La colonne des tailles</translation>
    </message>
    <message>
        <source>In which unit the sizes are</source>
        <translation>Dans quelle unité sont les tailles</translation>
    </message>
    <message>
        <source>Add up hosts of one domain: a.example.org is example.org</source>
        <translation>Additionner les hôtes d’un même domaine&#xa0;: a.example.org devient example.org</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 fautes</translation>
    </message>
    <message>
        <source>Check a folder of resources: catalogue, regimes, words</source>
        <translation>Vérifier un répertoire de ressources&#xa0;: catalogue, régimes, textes</translation>
    </message>
    <message>
        <source>0  no fault, or hints only</source>
        <translation>0  aucune faute, ou seulement des remarques</translation>
    </message>
    <message>
        <source>1  faults</source>
        <translation>1  fautes</translation>
    </message>
    <message>
        <source>2  wrong usage</source>
        <translation>2  mauvaise utilisation</translation>
    </message>
    <message>
        <source>3  the folder cannot be read</source>
        <translation>3  le répertoire ne peut pas être lu</translation>
    </message>
    <message>
        <source>The folder to check</source>
        <translation>Le répertoire à vérifier</translation>
    </message>
    <message>
        <source>“%1” cannot be listed. There are %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être énuméré. Il y a %2.</translation>
    </message>
    <message>
        <source>List what there is: examples, regimes, documents, formats, fields or calculators</source>
        <translation>Énumérer ce qu’il y a&#xa0;: exemples, régimes, documents, formats, champs ou calculs</translation>
    </message>
    <message>
        <source>0  listed</source>
        <translation>0  énuméré</translation>
    </message>
    <message>
        <source>2  nothing of that name can be listed</source>
        <translation>2  rien de ce nom ne peut être énuméré</translation>
    </message>
    <message>
        <source>3  the program&apos;s resources cannot be read</source>
        <translation>3  les ressources du programme ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>--limit takes a number; 0 means all.</source>
        <translation>--limit demande un nombre&#x202f;; 0 signifie tout.</translation>
    </message>
    <message>
        <source>No version of this dossier was saved yet.</source>
        <translation>Aucune version de ce dossier n’a encore été enregistrée.</translation>
    </message>
    <message>
        <source>List the versions of the dossier, newest first</source>
        <translation>Énumérer les versions du dossier, la plus récente d’abord</translation>
    </message>
    <message>
        <source>3  no repository, or it cannot be read</source>
        <translation>3  pas de dépôt, ou il ne peut pas être lu</translation>
    </message>
    <message>
        <source>So many at most; otherwise 50, and 0 means all</source>
        <translation>Au plus ce nombre&#x202f;; sinon 50, et 0 signifie tout</translation>
    </message>
    <message>
        <source>The dossier does not follow “%1”. It follows %2.</source>
        <translation>Le dossier ne suit pas «&#x202f;%1&#x202f;». Il suit %2.</translation>
    </message>
    <message>
        <source>--to needs --regime: versions are those of one regime.</source>
        <translation>--to exige --regime&#xa0;: les versions sont celles d’un régime.</translation>
    </message>
    <message>
        <source>This program does not know “%1”.</source>
        <translation>Ce programme ne connaît pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1: %2 already</source>
        <translation>%1&#xa0;: déjà %2</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Take a dossier to another version of the rules it follows</source>
        <translation>Faire passer un dossier à une autre version des règles qu’il suit</translation>
    </message>
    <message>
        <source>Says what changed in the law and in the dossier. Nothing that was told is lost: what has no place any more is put aside in dossier/parked. Without --regime all regimes go to the newest version; where no way leads there, nothing is changed at all.</source>
        <translation>Dit ce qui a changé dans la loi et dans le dossier. Rien de ce qui était indiqué n’est perdu&#xa0;: ce qui n’a plus de place est mis de côté dans dossier/parked. Sans --regime, tous les régimes passent à la version la plus récente&#x202f;; si aucun chemin n’y mène, rien n’est modifié.</translation>
    </message>
    <message>
        <source>0  migrated, or it was so already</source>
        <translation>0  migré, ou c’était déjà le cas</translation>
    </message>
    <message>
        <source>2  wrong usage, no such regime or version</source>
        <translation>2  mauvaise utilisation, pas de tel régime ou de telle version</translation>
    </message>
    <message>
        <source>3  nothing leads from the pinned version; the dossier cannot be read or written, or is open elsewhere</source>
        <translation>3  rien ne part de la version fixée&#x202f;; le dossier ne peut pas être lu ou écrit, ou il est ouvert ailleurs</translation>
    </message>
    <message>
        <source>Only this regime</source>
        <translation>Seulement ce régime</translation>
    </message>
    <message>
        <source>To this version instead of the newest</source>
        <translation>Vers cette version au lieu de la plus récente</translation>
    </message>
    <message>
        <source>Say what would change, save nothing</source>
        <translation>Dire ce qui changerait, ne rien enregistrer</translation>
    </message>
    <message>
        <source>Made the dossier “%1” in %2.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» a été créé dans %2.</translation>
    </message>
    <message>
        <source>Next: vitrine-cli status %1</source>
        <translation>Ensuite&#xa0;: vitrine-cli status %1</translation>
    </message>
    <message>
        <source>0  the dossier is there</source>
        <translation>0  le dossier est là</translation>
    </message>
    <message>
        <source>2  wrong usage, unknown example, or a dossier is there already</source>
        <translation>2  mauvaise utilisation, exemple inconnu, ou un dossier est déjà là</translation>
    </message>
    <message>
        <source>3  the folder cannot be written</source>
        <translation>3  le répertoire ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Folder of the dossier; made if it does not exist</source>
        <translation>Répertoire du dossier&#x202f;; créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>note: %1%2</source>
        <translation>remarque&#xa0;: %1%2</translation>
    </message>
    <message>
        <source>“%1” is no answer. There are yes, no and none.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une réponse. Il y a yes, no et none.</translation>
    </message>
    <message>
        <source>Say why with --reason. Without a reason an answer has no effect.</source>
        <translation>Dites pourquoi avec --reason. Sans motif, une réponse est sans effet.</translation>
    </message>
    <message>
        <source>“none” takes neither --reason nor --by.</source>
        <translation>«&#x202f;none&#x202f;» n’accepte ni --reason ni --by.</translation>
    </message>
    <message>
        <source>“%1” is no conclusion of the rules that this dossier follows.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une conclusion des règles que ce dossier suit.</translation>
    </message>
    <message>
        <source>%1: the facts decide.</source>
        <translation>%1&#xa0;: les informations décident.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Put an answer in the place of a conclusion, with the reason</source>
        <translation>Mettre une réponse à la place d’une conclusion, avec le motif</translation>
    </message>
    <message>
        <source>CONCLUSION is REGIME:CONCLUSION, as “status --json” names them. VALUE is yes, no, or none to let the facts decide again. Whatever rests on the conclusion says so.</source>
        <translation>CONCLUSION est REGIME:CONCLUSION, comme «&#x202f;status --json&#x202f;» les nomme. VALUE est yes, no, ou none pour laisser de nouveau les informations décider. Tout ce qui repose sur cette conclusion le dit.</translation>
    </message>
    <message>
        <source>2  wrong usage, no such conclusion, no reason</source>
        <translation>2  mauvaise utilisation, pas de telle conclusion, pas de motif</translation>
    </message>
    <message>
        <source>REGIME:CONCLUSION</source>
        <translation>REGIME:CONCLUSION</translation>
    </message>
    <message>
        <source>Why it is so, whatever the facts say</source>
        <translation>Pourquoi il en est ainsi, quoi que disent les informations</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Qui a décidé</translation>
    </message>
    <message>
        <source>Only say what would change; write nothing</source>
        <translation>Dire seulement ce qui changerait&#x202f;; ne rien écrire</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>La sortie n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is no author. Write --author &quot;Name &lt;name@example.org&gt;&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un auteur. Écrivez --author &quot;Nom &lt;nom@example.org&gt;&quot;.</translation>
    </message>
    <message>
        <source>Either say it here: --author &quot;Name &lt;name@example.org&gt;&quot;, or tell git once: git config --global user.name &quot;Name&quot; and git config --global user.email name@example.org</source>
        <translation>Indiquez-le ici&#xa0;: --author &quot;Nom &lt;nom@example.org&gt;&quot;, ou dites-le une fois à git&#xa0;: git config --global user.name &quot;Nom&quot; et git config --global user.email nom@example.org</translation>
    </message>
    <message>
        <source>Saved version %1: %2</source>
        <translation>Version %1 enregistrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the dossier&apos;s files as a version in git</source>
        <translation>Enregistrer les fichiers du dossier comme version dans git</translation>
    </message>
    <message>
        <source>Only the dossier&apos;s own files are saved; what else is staged in the repository stays staged. A folder that is in no repository becomes one. The author comes from git&apos;s configuration or from --author.</source>
        <translation>Seuls les fichiers du dossier sont enregistrés&#x202f;; ce qui est indexé par ailleurs dans le dépôt reste indexé. Un répertoire qui n’est dans aucun dépôt en devient un. L’auteur vient de la configuration de git ou de --author.</translation>
    </message>
    <message>
        <source>0  saved</source>
        <translation>0  enregistré</translation>
    </message>
    <message>
        <source>2  wrong usage, or nothing has changed since the last version</source>
        <translation>2  mauvaise utilisation, ou rien n’a changé depuis la dernière version</translation>
    </message>
    <message>
        <source>3  no author is known, or the repository is in no state for it</source>
        <translation>3  aucun auteur n’est connu, ou l’état du dépôt ne le permet pas</translation>
    </message>
    <message>
        <source>What changed, for readers of the history</source>
        <translation>Ce qui a changé, pour qui lit l’historique</translation>
    </message>
    <message>
        <source>&quot;Name &lt;mail&gt;&quot; instead of git&apos;s configuration</source>
        <translation>&quot;Nom &lt;adresse&gt;&quot; à la place de la configuration de git</translation>
    </message>
    <message>
        <source>The text on stdin has more than 64 MiB.</source>
        <translation>Le texte sur stdin dépasse 64 Mio.</translation>
    </message>
    <message>
        <source>The text on stdin is not UTF-8.</source>
        <translation>Le texte sur stdin n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no state. There are answered, not-applicable and unknown.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un état. Il y a answered, not-applicable et unknown.</translation>
    </message>
    <message>
        <source>Say the value, or “-” to read it from stdin.</source>
        <translation>Donnez la valeur, ou «&#x202f;-&#x202f;» pour la lire sur stdin.</translation>
    </message>
    <message>
        <source>--reason goes with --state not-applicable or unknown.</source>
        <translation>--reason va avec --state not-applicable ou unknown.</translation>
    </message>
    <message>
        <source>The value is empty. To tell nothing, use --remove.</source>
        <translation>La valeur est vide. Pour ne rien indiquer, utilisez --remove.</translation>
    </message>
    <message>
        <source>A row has no value of its own: add the column, or use --remove.</source>
        <translation>Une ligne n’a pas de valeur propre&#xa0;: ajoutez la colonne, ou utilisez --remove.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 supprimé.</translation>
    </message>
    <message>
        <source>Tell one fact: a field or a cell of a table</source>
        <translation>Indiquer une information&#xa0;: un champ ou une cellule d’un tableau</translation>
    </message>
    <message>
        <source>2  wrong usage, no such field, not a value for it</source>
        <translation>2  mauvaise utilisation, pas de tel champ, pas une valeur pour lui</translation>
    </message>
    <message>
        <source>The fact, as for “get”</source>
        <translation>L’information, comme pour «&#x202f;get&#x202f;»</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Ce qui est indiqué</translation>
    </message>
    <message>
        <source>Why it is not applicable or not known</source>
        <translation>Pourquoi c’est sans objet ou inconnu</translation>
    </message>
    <message>
        <source>Take the answer, the row or the cell away</source>
        <translation>Retirer la réponse, la ligne ou la cellule</translation>
    </message>
    <message>
        <source>WORK is not a version. See “vitrine-cli diff DIR HEAD WORK”.</source>
        <translation>WORK n’est pas une version. Voyez «&#x202f;vitrine-cli diff DIR HEAD WORK&#x202f;».</translation>
    </message>
    <message>
        <source>Version %1 of “%2”</source>
        <translation>Version %1 de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>by %1 &lt;%2&gt;, %3</source>
        <translation>par %1 &lt;%2&gt;, %3</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show one version: who, when, why, and what changed</source>
        <translation>Afficher une version&#xa0;: qui, quand, pourquoi, et ce qui a changé</translation>
    </message>
    <message>
        <source>REV is a hash as “log” shows it, a tag, a branch, HEAD or HEAD~2.</source>
        <translation>REV est une empreinte telle que «&#x202f;log&#x202f;» l’affiche, une étiquette, une branche, HEAD ou HEAD~2.</translation>
    </message>
    <message>
        <source>0  shown</source>
        <translation>0  affiché</translation>
    </message>
    <message>
        <source>3  no repository, or the version cannot be read</source>
        <translation>3  pas de dépôt, ou la version ne peut pas être lue</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La version</translation>
    </message>
    <message>
        <source>due</source>
        <translation>exigé</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>non exigé</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>on ne peut pas encore le dire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 % told: %2 of %3 required facts</source>
        <translation>%1&#x202f;% indiqués&#xa0;: %2 informations exigées sur %3</translation>
    </message>
    <message>
        <source>%1 more as not known</source>
        <translation>%1 autres comme inconnues</translation>
    </message>
    <message>
        <source>This dossier follows no regime that is known here.</source>
        <translation>Ce dossier ne suit aucun régime connu ici.</translation>
    </message>
    <message>
        <source>Say which documents are due, why, and how complete they are</source>
        <translation>Dire quels documents sont exigés, pourquoi, et s’ils sont complets</translation>
    </message>
    <message>
        <source>0  told, whatever the state is</source>
        <translation>0  répondu, quel que soit l’état</translation>
    </message>
    <message>
        <source>No fact is told differently.</source>
        <translation>Aucune information n’est indiquée différemment.</translation>
    </message>
    <message>
        <source>No law of the dossier says how much of %1 is to be listed: say --share.</source>
        <translation>Aucune règle du dossier ne dit quelle part de %1 doit être citée&#xa0;: indiquez --share.</translation>
    </message>
    <message>
        <source>How many of the domains: 0.1 is a tenth. Without it, what the law that applies demands</source>
        <translation>Quelle part des domaines&#xa0;: 0.1 est un dixième. Sans cela, ce que demande la règle applicable</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a value, or --state or --remove, but not both.</source>
        <translation>Indiquez une valeur, ou --state ou --remove, mais pas les deux.</translation>
    </message>
    <message>
        <source>--effort goes with --state unknown.</source>
        <translation>--effort va avec --state unknown.</translation>
    </message>
    <message>
        <source>--source is an address such as https://…</source>
        <translation>--source est une adresse telle que https://…</translation>
    </message>
    <message>
        <source>What was done to find out</source>
        <translation>Ce qui a été fait pour le savoir</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Quand&#xa0;: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Versions are kept until %1: %2</source>
        <translation>Les versions sont conservées jusqu’au %1 : %2</translation>
    </message>
    <message>
        <source>“list calculators” tells the calculators and their inputs. What is not given is taken from the facts of the dossier where an input names one. A value may have an uncertainty. After a figure with a unit, a percentage is a share of the figure: &quot;400 W ± 5 %&quot; is from 380 W to 420 W, and so is &quot;400 W ± 20 W&quot;. After a figure in percent it is in percentage points: &quot;50 % ± 5 %&quot; is from 45 % to 55 %. A name given several times is one figure a phase; one figure counts for all phases.</source>
        <translation>«&#x202f;list calculators&#x202f;» indique les calculs et leurs données. Ce qui n’est pas donné est pris dans les informations du dossier, si la donnée en nomme une. Une valeur peut avoir une incertitude. Après une valeur avec unité, un pourcentage est une part de cette valeur&#xa0;: &quot;400 W ± 5 %&quot; va de 380&#x202f;W à 420&#x202f;W, tout comme &quot;400 W ± 20 W&quot;. Après une valeur en pour cent, il s’agit de points de pourcentage&#xa0;: &quot;50 % ± 5 %&quot; va de 45&#x202f;% à 55&#x202f;%. Un nom donné plusieurs fois compte pour une valeur par phase&#x202f;; une seule valeur vaut pour toutes les phases.</translation>
    </message>
    <message>
        <source>A is the older one. Each is a version as for “show”, or WORK for the working copy. Of a long text, the words that differ are printed with a few around them: [-removed-], {+added+}.</source>
        <translation>A est la plus ancienne. Chacune est une version comme pour «&#x202f;show&#x202f;», ou WORK pour la copie de travail. D’un long texte, les mots qui diffèrent sont affichés avec quelques mots autour&#xa0;: [-supprimé-], {+ajouté+}.</translation>
    </message>
    <message>
        <source>replaced the file that was there</source>
        <translation>le fichier qui s’y trouvait a été remplacé</translation>
    </message>
    <message>
        <source>%1 was written before.</source>
        <translation>%1 avait déjà été écrit.</translation>
    </message>
    <message>
        <source>What is withheld from the reader is not in the files. The working copy is exported as a draft unless it equals the last version; --revision exports that version. Files of an earlier export are replaced, with a note.</source>
        <translation>Ce qui n’est pas communiqué au destinataire ne figure pas dans les fichiers. La copie de travail est exportée comme brouillon, sauf si elle est identique à la dernière version&#x202f;; --revision exporte cette version. Les fichiers d’une exportation antérieure sont remplacés, avec une remarque.</translation>
    </message>
    <message>
        <source>3  the dossier cannot be read or the folder not written; no half file is left, and files that were written before are named</source>
        <translation>3  le dossier ne peut pas être lu ou le répertoire ne peut pas être écrit&#x202f;; aucun fichier incomplet ne reste, et les fichiers déjà écrits sont nommés</translation>
    </message>
    <message>
        <source>PATH is category/field, category/field/row or category/field/row/column. “list fields” names the fields; dossier/title, dossier/languages, dossier/regimes, dossier/evidence, dossier/waivers and dossier/overrides tell about the dossier itself. A value is printed as “set” takes it. That something is not known or not applicable is said on stderr; --json and --words tell it on stdout.</source>
        <translation>PATH est catégorie/champ, catégorie/champ/ligne ou catégorie/champ/ligne/colonne. «&#x202f;list fields&#x202f;» énumère les champs&#x202f;; dossier/title, dossier/languages, dossier/regimes, dossier/evidence, dossier/waivers et dossier/overrides renseignent sur le dossier lui-même. Une valeur est affichée telle que «&#x202f;set&#x202f;» l’accepte. Si une information est inconnue ou sans objet, cela est dit sur stderr&#x202f;; --json et --words le disent sur stdout.</translation>
    </message>
    <message>
        <source>In words for people, in the language of the locale</source>
        <translation>En langage clair, dans la langue du système (locale)</translation>
    </message>
    <message>
        <source>%1 names no domain that was used. Nothing was changed; look at the lines of the file.</source>
        <translation>%1 ne nomme aucun domaine qui ait été utilisé. Rien n’a été modifié&#x202f;; vérifiez les lignes du fichier.</translation>
    </message>
    <message>
        <source>Say with --unit in which unit the sizes are: %1.</source>
        <translation>Dites avec --unit dans quelle unité sont les tailles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text. Nothing was done; write it in UTF-8.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas du texte UTF-8. Rien n’a été fait&#x202f;; écrivez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The text on stdin cannot be read: %1</source>
        <translation>Le texte sur stdin ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>--remove takes neither --state nor --reason nor --source.</source>
        <translation>--remove n’accepte ni --state, ni --reason, ni --source.</translation>
    </message>
    <message>
        <source>the sources told of the answer before and are dropped; give the new one with --source</source>
        <translation>les sources concernaient la réponse précédente et sont retirées&#x202f;; indiquez la nouvelle avec --source</translation>
    </message>
    <message>
        <source>%1 is about the dossier itself and has no state: give a value, or use --remove.</source>
        <translation>%1 concerne le dossier lui-même et n’a pas d’état&#xa0;: indiquez une valeur, ou utilisez --remove.</translation>
    </message>
    <message>
        <source>readers are told the reason; add --reason</source>
        <translation>les lecteurs voient le motif&#x202f;; ajoutez --reason</translation>
    </message>
    <message numerus="yes">
        <source>%n domains have size 0: nothing of them was used, they do not count</source>
        <translation>
            <numerusform>%n domaine a la taille 0 : rien n’en a été utilisé, il ne compte pas</numerusform>
            <numerusform>%n domaines ont la taille 0 : rien n’en a été utilisé, ils ne comptent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the document; otherwise the first of the dossier&apos;s languages that there is</source>
        <translation>Celle du document ; sinon la première des langues du dossier qui existe</translation>
    </message>
    <message>
        <source>Make a new dossier, empty or from another</source>
        <translation>Créer un nouveau dossier, vide ou à partir d’un autre</translation>
    </message>
    <message>
        <source>A place that holds a dossier already is refused. “list examples” names the examples. Made from an example or from the folder of another dossier, it has the same answers and an id of its own.</source>
        <translation>Un emplacement qui contient déjà un dossier est refusé. «&#x202f;list examples&#x202f;» nomme les exemples. Créé à partir d’un exemple ou du répertoire d’un autre dossier, il a les mêmes réponses et un identifiant à lui.</translation>
    </message>
    <message>
        <source>Example, or folder of a dossier, to start from</source>
        <translation>Exemple, ou répertoire d’un dossier, dont on part</translation>
    </message>
    <message>
        <source>Title; otherwise the folder&apos;s name, or the title of the other</source>
        <translation>Titre ; sinon le nom du répertoire, ou le titre de l’autre</translation>
    </message>
    <message>
        <source>moved from place %1 to %2</source>
        <translation>déplacé de la place %1 à la place %2</translation>
    </message>
    <message>
        <source>%1: laid out anew</source>
        <translation>%1 : remis en forme</translation>
    </message>
    <message>
        <source>FOLDER holds catalogue/ and regimes/, or one regime, which is checked against the program&apos;s own catalogue. With --fix all files are first written in the one layout, with the same values; where one cannot be read, none is.</source>
        <translation>DOSSIER contient catalogue/ et regimes/, ou un seul ensemble de règles, contrôlé avec le catalogue du programme. Avec --fix, tous les fichiers sont d’abord écrits dans la même mise en forme, avec les mêmes valeurs ; si l’un est illisible, aucun n’est écrit.</translation>
    </message>
    <message>
        <source>Write the files in the one layout first</source>
        <translation>Écrire d’abord les fichiers dans la mise en forme unique</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Il n’y a pas ici d’option « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>« %1 » est un argument de trop.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 est donné plus d’une fois.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Il manque : %1.</translation>
    </message>
    <message>
        <source>This command line is not understood: %1</source>
        <translation>Cette ligne de commande n’est pas comprise : %1</translation>
    </message>
    <message>
        <source>--what is “model” or “dataset”, not “%1”.</source>
        <translation>--what est « model » ou « dataset », et non « %1 ».</translation>
    </message>
    <message>
        <source>With --from, what the dossier is about is that of the other; leave --what away.</source>
        <translation>Avec --from, le dossier parle de ce dont parle l’autre ; omettez --what.</translation>
    </message>
    <message>
        <source>What the dossier is about; otherwise a model</source>
        <translation>Ce dont parle le dossier ; sinon un modèle</translation>
    </message>
    <message>
        <source>Tell readers outside the message of the version, too; else it stays in the history</source>
        <translation>Indiquer aussi aux lecteurs externes le message de la version ; sinon il reste dans l’historique</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>Laws and forms: %1</source>
        <translation>Lois et formulaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Others can be added with “set”: %1</source>
        <translation>D’autres s’ajoutent avec « set »&#xa0;: %1</translation>
    </message>
    <message>
        <source>--as is “answer” or “evidence”, and not “%1”.</source>
        <translation>--as vaut «&#x202f;answer&#x202f;» ou «&#x202f;evidence&#x202f;», et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--as goes with --to.</source>
        <translation>--as va avec --to.</translation>
    </message>
    <message>
        <source>Attached evidence/%1 as %2.</source>
        <translation>evidence/%1 est joint comme %2.</translation>
    </message>
    <message>
        <source>The file is attached already: evidence/%1, as %2.</source>
        <translation>Le fichier est déjà joint&#xa0;: evidence/%1, comme %2.</translation>
    </message>
    <message>
        <source>It is the answer of %1.</source>
        <translation>Il est la réponse de %1.</translation>
    </message>
    <message>
        <source>It is evidence of %1.</source>
        <translation>Il est un justificatif de %1.</translation>
    </message>
    <message>
        <source>Attach a file to the dossier and to a fact</source>
        <translation>Joindre un fichier au dossier et à une donnée</translation>
    </message>
    <message>
        <source>The file is copied into the folder “evidence”; of each content one copy is kept, and a file that is there already is named again. A fact or a cell whose answer is a file gets it as its answer, any other fact as evidence; --as says which where both are meant. “set DIR PATH --evidence ID” names an attached file at more facts. A file has at most 512 MiB.</source>
        <translation>Le fichier est copié dans le dossier «&#x202f;evidence&#x202f;»&#xa0;; chaque contenu n’y est conservé qu’une fois, et un fichier déjà présent est désigné de nouveau. Une donnée ou une cellule dont la réponse est un fichier le reçoit comme réponse, toute autre donnée comme justificatif&#xa0;; --as tranche lorsque les deux sont possibles. «&#x202f;set DIR PATH --evidence ID&#x202f;» désigne un fichier joint pour d’autres données. Un fichier fait au plus 512&#xa0;Mio.</translation>
    </message>
    <message>
        <source>0  the file is attached</source>
        <translation>0  le fichier est joint</translation>
    </message>
    <message>
        <source>2  wrong usage, or no such fact</source>
        <translation>2  mauvais usage, ou donnée inexistante</translation>
    </message>
    <message>
        <source>3  the file cannot be read or is too large, or the dossier cannot be written</source>
        <translation>3  le fichier est illisible ou trop grand, ou le dossier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>File to attach</source>
        <translation>Fichier à joindre</translation>
    </message>
    <message>
        <source>The fact: category/field, or a cell of files: category/field/row/column</source>
        <translation>La donnée&#xa0;: category/field, ou une cellule de fichiers&#xa0;: category/field/row/column</translation>
    </message>
    <message>
        <source>Is the file what is told, or does it show that what is told is right?</source>
        <translation>Le fichier est-il la réponse, ou montre-t-il que la réponse est exacte&#x202f;?</translation>
    </message>
    <message>
        <source>What the file shows; otherwise its name without the ending</source>
        <translation>Ce que montre le fichier&#xa0;; sinon son nom sans extension</translation>
    </message>
    <message>
        <source>Not final yet. Nothing was written.</source>
        <translation>Pas encore définitif. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>1  with --final: something is open, and nothing was written</source>
        <translation>1  avec --final&#xa0;: quelque chose reste ouvert, et rien n’a été écrit</translation>
    </message>
    <message>
        <source>Only what may go out: a saved version without open errors in these documents, with nothing named that is withheld</source>
        <translation>Seulement ce qui peut sortir&#xa0;: une version enregistrée, sans erreur ouverte dans ces documents, où rien de ce qui est retenu n’est nommé</translation>
    </message>
    <message>
        <source>Write what a document tells differently</source>
        <translation>Écrire ce qu’un document indique autrement</translation>
    </message>
    <message>
        <source>A is the older version, B the newer one, each as for “show”, or WORK, which B is where it is not given. A report lists the rows that changed, with the words that went and came. With --tracked both versions are one Word document: accepting all changes gives B, rejecting all A. What B keeps from the reader is not told from A either.</source>
        <translation>A est la version la plus ancienne, B la plus récente, chacune comme pour «&#x202f;show&#x202f;», ou WORK, qui est B si rien n’est donné. Un rapport énumère les lignes modifiées, avec les mots supprimés et ajoutés. Avec --tracked, les deux versions sont un seul document Word : accepter toutes les modifications donne B, les refuser toutes donne A. Ce que B ne montre pas au lecteur n’est pas non plus repris de A.</translation>
    </message>
    <message>
        <source>2  wrong usage; unknown document, format, audience, language or version; with --tracked: B keeps back what A tells</source>
        <translation>2  mauvaise utilisation ; document, format, lecteur, langue ou version inconnus ; avec --tracked : B ne montre plus ce qu’indique A</translation>
    </message>
    <message>
        <source>3  no repository, or a version cannot be read; the folder cannot be written</source>
        <translation>3  pas de dépôt, ou une version ne peut pas être lue ; impossible d’écrire dans le dossier</translation>
    </message>
    <message>
        <source>One document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>A Word document with tracked changes instead</source>
        <translation>À la place, un document Word avec suivi des modifications</translation>
    </message>
    <message>
        <source>Give either --format or --tracked, which makes a Word document.</source>
        <translation>Indiquez soit --format, soit --tracked, qui donne un document Word.</translation>
    </message>
    <message>
        <source>Which documents? Give either --document or --all.</source>
        <translation>Quels documents ? Indiquez soit --document, soit --all.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Dossiers written: %1, not final: %2, failed: %3</source>
        <translation>Dossiers écrits : %1, non définitifs : %2, en échec : %3</translation>
    </message>
    <message>
        <source>More dossiers: all at once, each into a folder of its own below FOLDER</source>
        <translation>Autres dossiers : tous à la fois, chacun dans un dossier à lui sous FOLDER</translation>
    </message>
    <message>
        <source>All documents: as --document all</source>
        <translation>Tous les documents : comme --document all</translation>
    </message>
    <message>
        <source>How it may be passed on: %1</source>
        <translation>Comment il peut être transmis : %1</translation>
    </message>
</context>
<context>
    <name>vitrine::CodeEditor</name>
    <message>
        <source>Markdown, shown without colours: the program was built without syntax highlighting.</source>
        <translation>Markdown, affiché sans couleurs&#xa0;: le programme a été compilé sans coloration syntaxique.</translation>
    </message>
</context>
<context>
    <name>vitrine::CsvReader</name>
    <message>
        <source>Line %1: a quote is opened and not closed.</source>
        <translation>Ligne %1&#xa0;: un guillemet est ouvert et n’est pas fermé.</translation>
    </message>
</context>
<context>
    <name>vitrine::DateEditor</name>
    <message>
        <source>year-month, e.g. 2023-04</source>
        <translation>année-mois, p. ex. 2023-04</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2023-04-03</source>
        <translation>année-mois-jour, p. ex. 2023-04-03</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Pick a day from a calendar</source>
        <translation>Choisir un jour dans un calendrier</translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>due</source>
        <translation>exigé</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>non exigé</translation>
    </message>
    <message>
        <source>to be determined</source>
        <translation>à déterminer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why is “%1” %2?</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: pourquoi «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>au plus tard le %1</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentsList</name>
    <message>
        <source>Documents to export</source>
        <translation>Documents à exporter</translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 inconnues</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DomainList</name>
    <message>
        <source>there are more cells than in the first line</source>
        <translation>il y a plus de cellules que dans la première ligne</translation>
    </message>
    <message>
        <source>No column is called %1; the first line has: %2</source>
        <translation>Aucune colonne ne s’appelle %1&#x202f;; la première ligne contient&#xa0;: %2</translation>
    </message>
    <message>
        <source>Several columns could be meant by %1; say which. The first line has: %2</source>
        <translation>Plusieurs colonnes peuvent être désignées par %1&#x202f;; dites laquelle. La première ligne contient&#xa0;: %2</translation>
    </message>
    <message>
        <source>This program was built without the list of public suffixes, so it cannot merge hosts.</source>
        <translation>Ce programme a été compilé sans la liste des suffixes publics et ne peut donc pas réunir les hôtes.</translation>
    </message>
    <message>
        <source>More than %1 lines cannot be read. The first is line %2: %3</source>
        <translation>Plus de %1 lignes ne peuvent pas être lues. La première est la ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Reading domains</source>
        <translation>Lecture des domaines</translation>
    </message>
    <message>
        <source>there are too few columns</source>
        <translation>il y a trop peu de colonnes</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>“%1” is no whole number, and what is counted has no parts</source>
        <translation>« %1 » n’est pas un nombre entier, et ce qui est compté ne se divise pas</translation>
    </message>
    <message>
        <source>“%1” is not a domain</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un domaine</translation>
    </message>
    <message>
        <source>“%1” is no possible size</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une taille possible</translation>
    </message>
    <message>
        <source>“%1” is not a share; write a number over 0 and up to 1, such as 0.1</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une part&#x202f;; écrivez un nombre supérieur à 0 et d’au plus 1, par exemple 0.1</translation>
    </message>
    <message>
        <source>Say in which unit the sizes are; the table takes %1.</source>
        <translation>Dites dans quelle unité sont les tailles&#x202f;; le tableau accepte %1.</translation>
    </message>
    <message>
        <source>The list counts %1; the table takes %2.</source>
        <translation>La liste compte en %1&#x202f;; le tableau accepte %2.</translation>
    </message>
    <message>
        <source>top %1 % of the domains, at most %2</source>
        <translation>les %1&#x202f;% de domaines les plus gros, au plus %2</translation>
    </message>
    <message>
        <source>top %1 % of the domains</source>
        <translation>les %1&#x202f;% de domaines les plus gros</translation>
    </message>
    <message>
        <source>%1, by size: %2 of %3, with %4 of the sum of sizes</source>
        <translation>%1, par taille&#xa0;: %2 sur %3, avec %4 de la somme des tailles</translation>
    </message>
    <message>
        <source>%1 is not a table with a column “domain”.</source>
        <translation>%1 n’est pas un tableau avec une colonne «&#x202f;domain&#x202f;».</translation>
    </message>
    <message>
        <source>The list has %1 domains, %2 are the most in a table. Attach it as a file instead.</source>
        <translation>La liste a %1 domaines&#x202f;; un tableau en contient au plus %2. Joignez-la plutôt comme fichier.</translation>
    </message>
    <message>
        <source>counted in the list</source>
        <translation>compté dans la liste</translation>
    </message>
    <message>
        <source>“%1” is no unit of the table; it takes %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une unité du tableau&#x202f;; il accepte %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::DomainsDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut être lu&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read. The law&apos;s share rests on the whole list: mend the file, or say that these lines do not count.</source>
        <translation>
            <numerusform>%n ligne est illisible. La part demandée par le droit repose sur la liste entière : corrigez le fichier, ou dites que cette ligne ne compte pas.</numerusform>
            <numerusform>%n lignes sont illisibles. La part demandée par le droit repose sur la liste entière : corrigez le fichier, ou dites que ces lignes ne comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out the lines that cannot be read</source>
        <translation>&amp;Laisser de côté les lignes illisibles</translation>
    </message>
    <message>
        <source>Lines that cannot be read:</source>
        <translation>Lignes illisibles :</translation>
    </message>
    <message>
        <source>domains.csv</source>
        <translation>domaines.csv</translation>
    </message>
    <message>
        <source>&amp;Add up hosts of one domain: a.example.org is example.org</source>
        <translation>&amp;Additionner les hôtes d’un domaine&#xa0;: a.example.org est example.org</translation>
    </message>
    <message>
        <source>“domain”, “host” or “site”</source>
        <translation>«&#x202f;domain&#x202f;», «&#x202f;host&#x202f;» ou «&#x202f;site&#x202f;»</translation>
    </message>
    <message>
        <source>“size”, “bytes”, “tokens” or “documents”</source>
        <translation>«&#x202f;size&#x202f;», «&#x202f;bytes&#x202f;», «&#x202f;tokens&#x202f;» ou «&#x202f;documents&#x202f;»</translation>
    </message>
    <message>
        <source>e.g. 10</source>
        <translation>p. ex. 10</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>List of Domains: %1</source>
        <translation>Liste de domaines&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Use These Domains</source>
        <translation>&amp;Utiliser ces domaines</translation>
    </message>
    <message>
        <source>A table of comma-separated values with a heading: one column with domains, one with how much content of each was used.</source>
        <translation>Un tableau séparé par des virgules, avec en-tête&#xa0;: une colonne de domaines, une avec la quantité de contenu utilisée de chacun.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Column of &amp;domains</source>
        <translation>Colonne des &amp;domaines</translation>
    </message>
    <message>
        <source>Column of &amp;sizes</source>
        <translation>Colonne des &amp;tailles</translation>
    </message>
    <message>
        <source>Show the to&amp;p, in %</source>
        <translation>Montrer les &amp;premiers, en %</translation>
    </message>
    <message>
        <source>but at &amp;most</source>
        <translation>mais au &amp;plus</translation>
    </message>
    <message>
        <source>as in the list</source>
        <translation>comme dans la liste</translation>
    </message>
    <message>
        <source>&amp;Unit of sizes</source>
        <translation>&amp;Unité des tailles</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>List of Domains</source>
        <translation>Liste de domaines</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The top is a percentage over 0 and up to 100.</source>
        <translation>La part des premiers est un pourcentage supérieur à 0 et jusqu’à 100.</translation>
    </message>
    <message>
        <source>“At most” is a whole number from 1 on.</source>
        <translation>«&#x202f;Au plus&#x202f;» est un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n domains have size 0: nothing of them was used, they do not count.</source>
        <translation>
            <numerusform>%n domaine a une taille de 0&#xa0;: rien n’en a été utilisé, il ne compte pas.</numerusform>
            <numerusform>%n domaines ont une taille de 0&#xa0;: rien n’en a été utilisé, ils ne comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <translation>Ligne %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>List of domains of “%1”</source>
        <translation>Liste de domaines de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>vitrine::DossierFormat</name>
    <message>
        <source>No entry of a review can have this file name; the file is kept and not read.</source>
        <translation>Aucune entrée d’une relecture ne peut porter ce nom de fichier ; le fichier est conservé et n’est pas lu.</translation>
    </message>
    <message>
        <source>This entry of a review cannot be read, and is kept: %1</source>
        <translation>Cette entrée d’une relecture ne peut être lue et est conservée : %1</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu ici</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>“model” or “dataset” is expected</source>
        <translation>«&#x202f;model&#x202f;» ou «&#x202f;dataset&#x202f;» est attendu</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 dépasse %2 Mio</translation>
    </message>
    <message>
        <source>there is no such format</source>
        <translation>il n’y a pas de tel format</translation>
    </message>
    <message>
        <source>a UUID in lower case is expected</source>
        <translation>un UUID en minuscules est attendu</translation>
    </message>
    <message>
        <source>this is not the name of a regime</source>
        <translation>ce n’est pas le nom d’un régime</translation>
    </message>
    <message>
        <source>this is not the name of a field</source>
        <translation>ce n’est pas le nom d’un champ</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>%1 is missing; %2 says that the text of “%3” is there</source>
        <translation>%1 est absent&#x202f;; %2 dit que le texte de «&#x202f;%3&#x202f;» s’y trouve</translation>
    </message>
    <message>
        <source>No answer has its text in this file; it is kept and not shown.</source>
        <translation>Aucune réponse n’a son texte dans ce fichier&#x202f;; il est conservé et n’est pas affiché.</translation>
    </message>
    <message>
        <source>No category can have this file name; the file is kept and not read.</source>
        <translation>Aucune catégorie ne peut avoir ce nom de fichier&#x202f;; le fichier est conservé et n’est pas lu.</translation>
    </message>
    <message>
        <source>This dossier was written by a newer version of the program (format %1). It can be read as far as it is understood, and cannot be changed here.</source>
        <translation>Ce dossier a été écrit par une version plus récente du programme (format %1). Il peut être lu dans la mesure où il est compris, et ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>There is no dossier here: dossier.json is missing.</source>
        <translation>Il n’y a pas de dossier ici&#xa0;: dossier.json est absent.</translation>
    </message>
    <message>
        <source>this is no value: a text in quotes, a list of texts, {“amount”, “unit”}, a table {“order”, “rows”}, {“text”: true} or named texts are expected</source>
        <translation>ce n’est pas une valeur&#xa0;: on attend un texte entre guillemets, une liste de textes, {&quot;amount&quot;, &quot;unit&quot;}, un tableau {&quot;order&quot;, &quot;rows&quot;}, {&quot;text&quot;: true} ou des textes nommés</translation>
    </message>
    <message>
        <source>only true has a meaning here</source>
        <translation>seul true a un sens ici</translation>
    </message>
    <message>
        <source>a row {…} with a name of a–z, 0–9 and “-” is expected</source>
        <translation>on attend une ligne {…} dont le nom se compose de a–z, de 0–9 et de «&#x202f;-&#x202f;»</translation>
    </message>
    <message>
        <source>%1: “%2” is not the name of a file in the folder “evidence”</source>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» n’est pas le nom d’un fichier du dossier «&#x202f;evidence&#x202f;»</translation>
    </message>
    <message>
        <source>the place of a row or cell is expected</source>
        <translation>l’endroit d’une ligne ou d’une cellule est attendu</translation>
    </message>
    <message>
        <source>%1:%2: two versions were merged and tell this differently, “%3” and “%4”. Take one of them (git checkout --ours -- %1, or --theirs) or edit the file; then: git add %1</source>
        <translation>%1:%2&#xa0;: deux versions ont été fusionnées et disent ici des choses différentes, «&#x202f;%3&#x202f;» et «&#x202f;%4&#x202f;». Prenez l’une d’elles (git checkout --ours -- %1, ou --theirs) ou modifiez le fichier&#x202f;; ensuite&#xa0;: git add %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DossierStore</name>
    <message>
        <source>There is no dossier in %1: dossier.json is missing.</source>
        <translation>Il n’y a pas de dossier dans %1&#xa0;: dossier.json est absent.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the dossier; it is not followed.</source>
        <translation>%1 est un lien qui mène hors du dossier&#x202f;; il n’est pas suivi.</translation>
    </message>
    <message>
        <source>The folder cannot be written; the dossier is open for reading only.</source>
        <translation>Le répertoire ne peut pas être écrit&#x202f;; le dossier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>There is a dossier, or a part of one, in %1 already (%2).</source>
        <translation>Il y a déjà un dossier, ou une partie de dossier, dans %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Le répertoire %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation>Le dossier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Another program changed the files of this dossier. Nothing was saved; read them again first.</source>
        <translation>Un autre programme a modifié les fichiers de ce dossier. Rien n’a été enregistré&#x202f;; relisez-les d’abord.</translation>
    </message>
    <message>
        <source>%1 lies behind a link that leads out of the dossier.</source>
        <translation>%1 se trouve derrière un lien qui mène hors du dossier.</translation>
    </message>
    <message>
        <source>The dossier was not saved</source>
        <translation>Le dossier n’a pas été enregistré</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2</source>
        <translation>%1 n’a pas pu être copié&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 dépasse %2 Mio.</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>La copie a été annulée.</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>The folder for evidence could not be made.</source>
        <translation>Le répertoire des preuves n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>%1 leads out of the new folder.</source>
        <translation>%1 mène hors du nouveau répertoire.</translation>
    </message>
    <message>
        <source>The folder for evidence leads out of the dossier.</source>
        <translation>Le répertoire des preuves mène hors du dossier.</translation>
    </message>
    <message>
        <source>%1 is a file; a dossier is a folder.</source>
        <translation>%1 est un fichier&#x202f;; un dossier Vitrine est un répertoire.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de répertoire %1.</translation>
    </message>
    <message>
        <source>The evidence “%1” is missing. Put the file back into the folder “evidence”, or take it off the list.</source>
        <translation>La pièce justificative «&#x202f;%1&#x202f;» manque. Remettez le fichier dans le répertoire «&#x202f;evidence&#x202f;», ou retirez-la de la liste.</translation>
    </message>
    <message>
        <source>The evidence “%1” cannot be read.</source>
        <translation>La pièce justificative «&#x202f;%1&#x202f;» ne peut être lue.</translation>
    </message>
    <message>
        <source>The evidence “%1” is not the file that was attached: its SHA-256 is another. Put the file back, or attach it again.</source>
        <translation>La pièce justificative «&#x202f;%1&#x202f;» n’est pas le fichier joint&#xa0;: son SHA-256 est différent. Remettez le fichier, ou joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Ask its owner for the right to read it.</source>
        <translation>Le répertoire %1 ne vous est pas accessible en lecture. Demandez à son propriétaire le droit de le lire.</translation>
    </message>
    <message>
        <source>The dossier is open in another window or program, or one was cut short: %1 is there and does not say whose it is. If no program has the dossier open, delete it and try again.</source>
        <translation>Le dossier est ouvert dans une autre fenêtre ou un autre programme, ou un programme a été interrompu&#xa0;: %1 est présent et ne dit pas à quel programme il appartient. Si aucun programme n’a ouvert le dossier, supprimez ce fichier et réessayez.</translation>
    </message>
    <message>
        <source>The dossier is open in %1 (process %2 on %3). Close it there first, or open it here for reading only. If that program runs no more, delete %4.</source>
        <translation>Le dossier est ouvert dans %1 (processus %2 sur %3). Fermez-le d’abord là-bas, ou ouvrez-le ici en lecture seule. Si ce programme ne s’exécute plus, supprimez %4.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this dossier (format %1; this one knows %2), so that it is open for reading only. To change it, install a newer version.</source>
        <translation>Une version plus récente du programme a écrit ce dossier (format %1&#x202f;; celle-ci connaît le format %2), il est donc ouvert en lecture seule. Pour le modifier, installez une version plus récente.</translation>
    </message>
    <message>
        <source>The folder cannot be written, because no room is left on the disk; the dossier is open for reading only.</source>
        <translation>Le répertoire ne peut pas être écrit, car il n’y a plus de place sur le disque&#x202f;; le dossier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2</source>
        <translation>Le répertoire %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (processus %2 sur %3)</translation>
    </message>
    <message>
        <source>Waiting for the other program was cancelled.</source>
        <translation>L’attente de l’autre programme a été annulée.</translation>
    </message>
    <message>
        <source>Waiting for the program that has the dossier open</source>
        <translation>Attente du programme qui a ouvert le dossier</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>vitrine::EditPlace</name>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Width of the panes</source>
        <translation>Largeur des volets</translation>
    </message>
    <message>
        <source>Height of the panes</source>
        <translation>Hauteur des volets</translation>
    </message>
</context>
<context>
    <name>vitrine::EditSession</name>
    <message>
        <source>Change of “%1”</source>
        <translation>la modification de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Evidence for “%1”</source>
        <translation>les preuves de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>File for “%1”</source>
        <translation>le fichier de « %1 »</translation>
    </message>
    <message>
        <source>Reloading with my changes</source>
        <translation>le rechargement avec mes modifications</translation>
    </message>
    <message>
        <source>Reloading without my changes</source>
        <translation>le rechargement sans mes modifications</translation>
    </message>
</context>
<context>
    <name>vitrine::EffectsPane</name>
    <message>
        <source>What follows</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>What your answers change</source>
        <translation>Ce que vos réponses changent</translation>
    </message>
    <message>
        <source>Decide yourself…</source>
        <translation>Décider vous-même…</translation>
    </message>
    <message>
        <source>Put your own conclusion in the place of this one, with a reason.</source>
        <translation>Mettre votre propre conclusion à la place de celle-ci, avec un motif.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” becomes due</source>
        <translation>«&#x202f;%1&#x202f;» devient exigé</translation>
    </message>
    <message>
        <source>“%1” is no longer due</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus exigé</translation>
    </message>
    <message>
        <source>“%1” may become due</source>
        <translation>«&#x202f;%1&#x202f;» peut devenir exigé</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>“%1” is due on another day</source>
        <translation>« %1 » est dû un autre jour</translation>
    </message>
    <message>
        <source>“%1” is due for another reason</source>
        <translation>« %1 » est dû pour une autre raison</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, avant le %2</translation>
    </message>
</context>
<context>
    <name>vitrine::EvidenceDialog</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuves&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files that prove the answer. They are copied into the dossier and known by their hash. Removing one here takes it off this answer; the file stays in the dossier.</source>
        <translation>Des fichiers qui prouvent la réponse. Ils sont copiés dans le dossier et reconnus à leur empreinte. En retirer un ici le sépare de cette réponse&#x202f;; le fichier reste dans le dossier.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>A file that is not in the dossier</source>
        <translation>Un fichier qui n’est pas dans le dossier</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le répertoire</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n fichier écrit</numerusform>
            <numerusform>%n fichiers écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n remark(s)</source>
        <translation>
            <numerusform>%1, %n remarque</numerusform>
            <numerusform>%1, %n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
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
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJob</name>
    <message>
        <source>There is no format “%1”. The formats are: %2.</source>
        <translation>Il n’y a pas de format «&#x202f;%1&#x202f;». Les formats sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation>Il n’y a pas de document «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Say which folder to write to.</source>
        <translation>Dites dans quel répertoire écrire.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose another folder.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier, pas un répertoire. Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check that you may write there.</source>
        <translation>Le répertoire «&#x202f;%1&#x202f;» n’a pas pu être créé. Vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”. Choose another one.</source>
        <translation>Rien ne peut être écrit dans le répertoire «&#x202f;%1&#x202f;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is there already and is no ordinary file. Nothing was written.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et n’est pas un fichier ordinaire. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The dossier follows no rules that are installed, so it has no documents.</source>
        <translation>Le dossier ne suit aucune règle installée et n’a donc pas de documents.</translation>
    </message>
    <message>
        <source>The dossier has no document “%1”. It has: %2.</source>
        <translation>Le dossier n’a pas de document «&#x202f;%1&#x202f;». Il a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>Choisissez un document.</translation>
    </message>
    <message>
        <source>No font that is installed here has these letters: %1. They are missing in the PDF; install a font that has them, such as Noto or Droid Sans Fallback.</source>
        <translation>Aucune police installée ici ne comporte ces caractères : %1. Ils manquent dans le PDF ; installez une police qui les comporte, par exemple Noto ou Droid Sans Fallback.</translation>
    </message>
    <message>
        <source>%1: there is nothing to write.</source>
        <translation>%1 : il n’y a rien à écrire.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportManifest</name>
    <message>
        <source>“%1” cannot be read again.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être relu.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportOrder</name>
    <message>
        <source>Documents cannot be written in “%1”. There are %2.</source>
        <translation>Les documents ne peuvent pas être écrits en «&#x202f;%1&#x202f;». Il y a %2.</translation>
    </message>
    <message>
        <source>There is no marking “%1”. There are %2.</source>
        <translation>Il n’y a pas de marquage « %1 ». Il y a %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportPage</name>
    <message>
        <source>Show older versions</source>
        <translation>Afficher les versions plus anciennes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le répertoire</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Destinataire</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Version of the dossier</source>
        <translation>&amp;Version du dossier</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Répertoire</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Que faut-il exporter</translation>
    </message>
    <message>
        <source>each document’s own</source>
        <translation>celui de chaque document</translation>
    </message>
    <message>
        <source>working copy</source>
        <translation>copie de travail</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a document to export</source>
        <translation>Choisissez un document à exporter</translation>
    </message>
    <message>
        <source>Choose a format</source>
        <translation>Choisissez un format</translation>
    </message>
    <message>
        <source>Export %1 in %2</source>
        <translation>Exporter %1 en %2</translation>
    </message>
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
    <message>
        <source>No law or form is chosen for this dossier yet, so there is no document to show.</source>
        <translation>Aucune loi ni aucun formulaire n’est encore choisi pour ce dossier&#x202f;; il n’y a donc pas de document à afficher.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>The document that is shown, on paper</source>
        <translation>Le document affiché, sur papier</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Marquage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Données (JSON)</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tableaux (CSV)</translation>
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
        <translation>Ceci, en tout ou en partie, ne leur est pas communiqué</translation>
    </message>
    <message>
        <source>They read this</source>
        <translation>Ils lisent ceci</translation>
    </message>
    <message>
        <source>They ask for this, but do not see it as it is set now</source>
        <translation>Ils le demandent, mais ne le voient pas avec le réglage actuel</translation>
    </message>
    <message>
        <source>Why is it not known?</source>
        <translation>Pourquoi est-ce inconnu&#x202f;?</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Pourquoi est-ce sans objet&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was done to find out?</source>
        <translation>Qu’a-t-on fait pour le savoir&#x202f;?</translation>
    </message>
    <message>
        <source>A note for colleagues. It stays in the dossier and is never in a document.</source>
        <translation>Une note pour les collègues. Elle reste dans le dossier et ne figure jamais dans un document.</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Nothing told; nobody insists on it</source>
        <translation>Rien n’est indiqué&#x202f;; personne ne l’exige</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list of findings</source>
        <translation>
            <numerusform>%n de plus dans la liste des constats</numerusform>
            <numerusform>%n de plus dans la liste des constats</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody outside</source>
        <translation>personne à l’extérieur</translation>
    </message>
    <message>
        <source>the AI Office</source>
        <translation>le Bureau de l’IA</translation>
    </message>
    <message>
        <source>authorities</source>
        <translation>les autorités</translation>
    </message>
    <message>
        <source>authorities and downstream providers</source>
        <translation>les autorités et les fournisseurs en aval</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Trade secret</source>
        <translation>Secret d’affaires</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données à caractère personnel</translation>
    </message>
    <message>
        <source>Contract with others</source>
        <translation>Contrat avec des tiers</translation>
    </message>
    <message>
        <source>They read this, and so may: %1</source>
        <translation>Ils le lisent ; peuvent aussi le lire : %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldPath</name>
    <message>
        <source>“%1” is not the place of a fact: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’emplacement d’une information&#xa0;: %2</translation>
    </message>
    <message>
        <source>it needs a category and a field, as in “model/name”</source>
        <translation>il faut une catégorie et un champ, comme dans «&#x202f;model/name&#x202f;»</translation>
    </message>
    <message>
        <source>it has more than four parts</source>
        <translation>il compte plus de quatre parties</translation>
    </message>
    <message>
        <source>a part is empty</source>
        <translation>une partie est vide</translation>
    </message>
    <message>
        <source>“%1” may hold only a–z, 0–9 and “-”, and at most 64 of them</source>
        <translation>«&#x202f;%1&#x202f;» ne peut contenir que a–z, 0–9 et «&#x202f;-&#x202f;», au plus 64 caractères</translation>
    </message>
</context>
<context>
    <name>vitrine::FiguresInput</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Ajouter une phase</translation>
    </message>
    <message>
        <source>One more figure, for a further phase of training</source>
        <translation>Un chiffre de plus, pour une autre phase de l’entraînement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 where nothing is given</source>
        <translation>%1 si rien n’est indiqué</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number, e.g. 400 or 400 ± 5 %</source>
        <translation>un nombre, p. ex. 400 ou 400 ± 5 %</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>un nombre sans unité</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1, figure %2</source>
        <translation>%1, chiffre %2</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unité de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Figure %1 is empty; fill it in or remove it.</source>
        <translation>Le chiffre %1 est vide&#x202f;; remplissez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Chiffre %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FileEditor</name>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>A file that is not in the dossier</source>
        <translation>Un fichier qui n’est pas dans le dossier</translation>
    </message>
</context>
<context>
    <name>vitrine::FileOperations</name>
    <message>
        <source>The name of this folder, or of one above it, is longer than the system allows: %1. Choose a shorter one.</source>
        <translation>Le nom de ce répertoire, ou de l’un de ceux qui le contiennent, est plus long que le système ne le permet&#xa0;: %1. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le répertoire %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>le répertoire n’est pas vide</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 est absent.</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 dépasse %2 Mio.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop volumineux.</translation>
    </message>
    <message>
        <source>no room is left on the disk</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2</source>
        <translation>Le répertoire %1 n’a pas pu être créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for the right to read it.</source>
        <translation>%1 ne vous est pas accessible en lecture. Demandez à son propriétaire le droit de le lire.</translation>
    </message>
    <message>
        <source>The name of this folder, or of one above it, is not UTF-8: %1. Such names are not supported; rename it first.</source>
        <translation>Le nom de ce dossier, ou d’un dossier au-dessus, n’est pas en UTF-8&#xa0;: %1. De tels noms ne sont pas pris en charge&#x202f;; renommez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” is a link. A dossier holds files only: put the file itself there.</source>
        <translation>«&#x202f;%1&#x202f;» est un lien. Un dossier ne contient que des fichiers&#xa0;: mettez-y le fichier lui-même.</translation>
    </message>
</context>
<context>
    <name>vitrine::FindBox</name>
    <message>
        <source>Find a fact, a provision or a finding</source>
        <translation>Rechercher une information, une disposition ou un constat</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Type a name, a provision or a word of an answer; Enter goes there.</source>
        <translation>Saisissez un nom, une disposition ou un mot d’une réponse&#x202f;; Entrée y mène.</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Emplacements trouvés</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsBar</name>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Show accepted</source>
        <translation>Afficher les constats acceptés</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Pour&#xa0;:</translation>
    </message>
    <message>
        <source>Documents whose findings are shown</source>
        <translation>Documents dont les constats sont affichés</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>every document that is due</source>
        <translation>chaque document exigé</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Show accepted (%1)</source>
        <translation>Afficher les constats acceptés (%1)</translation>
    </message>
    <message>
        <source>every document (none is due)</source>
        <translation>chaque document (aucun n’est dû)</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsList</name>
    <message>
        <source>Go to the Fact</source>
        <translation>Aller à l’information</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>End of accepting a finding</source>
        <translation>le retrait de l’acceptation d’un constat</translation>
    </message>
    <message>
        <source>Accepting a finding</source>
        <translation>l’acceptation d’un constat</translation>
    </message>
    <message>
        <source>No Longer Accept</source>
        <translation>Ne plus accepter</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsModel</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n constat</numerusform>
            <numerusform>%1&#xa0;: %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The dossier itself</source>
        <translation>Le dossier lui-même</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Known from a secondary source</source>
        <translation>Connu par une source secondaire</translation>
    </message>
    <message>
        <source>Not verified against the source</source>
        <translation>Non vérifié dans la source</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Rien à faire ici.</translation>
    </message>
</context>
<context>
    <name>vitrine::FormPage</name>
    <message>
        <source>Nothing is required here</source>
        <translation>Rien n’est exigé ici</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n required fact(s)</source>
        <translation>
            <numerusform>%1 sur %n information exigée</numerusform>
            <numerusform>%1 sur %n informations exigées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 inconnues</translation>
    </message>
</context>
<context>
    <name>vitrine::FormatMigration</name>
    <message>
        <source>This dossier is of format %1, which this program cannot read.</source>
        <translation>Ce dossier est au format %1, que ce programme ne peut pas lire.</translation>
    </message>
</context>
<context>
    <name>vitrine::GuidancePane</name>
    <message>
        <source>Guidance</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Go to a fact: what belongs there, who asks for it and an example are shown here.</source>
        <translation>Allez à une information&#xa0;: ce qu’il faut y indiquer, qui la demande et un exemple s’affichent ici.</translation>
    </message>
    <message>
        <source>What belongs here</source>
        <translation>Ce qu’il faut indiquer ici</translation>
    </message>
    <message>
        <source>What does not</source>
        <translation>Ce qui n’a pas sa place ici</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation>Qui le demande</translation>
    </message>
    <message>
        <source>No document of this dossier asks for it.</source>
        <translation>Aucun document de ce dossier ne le demande.</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sources of the answer</source>
        <translation>Sources de la réponse</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Texts followed</source>
        <translation>Textes suivis</translation>
    </message>
</context>
<context>
    <name>vitrine::HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In lists of findings</source>
        <translation>Dans les listes de constats</translation>
    </message>
    <message>
        <source>Go to the fact</source>
        <translation>Aller à l’information</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Editor for transparency dossiers of general-purpose AI models.</source>
        <translation>Éditeur de dossiers de transparence pour les modèles d’IA à usage général.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty. It helps to tell facts in order; it gives no legal advice.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie. Il aide à indiquer les informations avec ordre&#x202f;; il ne donne pas de conseil juridique.</translation>
    </message>
    <message>
        <source>Formats and laws</source>
        <translation>Formats et lois</translation>
    </message>
    <message>
        <source>Dossier format %1</source>
        <translation>Format de dossier %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, état au %2</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>À propos de Vitrine</translation>
    </message>
    <message>
        <source>Qt %1 (LGPL-3.0), libgit2 (GPL-2.0 with linking exception), JSON for Modern C++ (MIT), MD4C (MIT), Pango and Cairo (LGPL), QPDF (Apache-2.0), KSyntaxHighlighting (MIT), tl::expected (CC0).</source>
        <translation>Qt %1 (LGPL-3.0), libgit2 (GPL-2.0 avec exception de liaison), JSON for Modern C++ (MIT), MD4C (MIT), Pango et Cairo (LGPL), QPDF (Apache-2.0), KSyntaxHighlighting (MIT), tl::expected (CC0).</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryFlow</name>
    <message>
        <source>The versions could not be read</source>
        <translation>Les versions n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The versions could not be compared</source>
        <translation>Les versions n’ont pas pu être comparées</translation>
    </message>
    <message>
        <source>Versions cannot be kept here</source>
        <translation>Des versions ne peuvent pas être conservées ici</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparer à partir de</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changed facts</source>
        <translation>Informations modifiées</translation>
    </message>
    <message>
        <source>Start keeping versions</source>
        <translation>Commencer à conserver des versions</translation>
    </message>
    <message>
        <source>Save the first version…</source>
        <translation>Enregistrer la première version…</translation>
    </message>
    <message>
        <source>No version is saved yet. Saved versions appear here, and any two of them can be compared.</source>
        <translation>Aucune version n’est encore enregistrée. Les versions enregistrées apparaissent ici, et vous pouvez en comparer deux à votre choix.</translation>
    </message>
    <message>
        <source>This dossier keeps no versions yet.
Versions let you see what changed, when and by whom, and bring back an older answer.</source>
        <translation>Ce dossier ne conserve pas encore de versions.
Les versions vous permettent de voir ce qui a changé, quand et par qui, et de rétablir une ancienne réponse.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>You are looking at a saved version, not at what you are editing: “%1”.</source>
        <translation>Vous regardez une version enregistrée, et non ce que vous modifiez&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Back to the working copy</source>
        <translation>Revenir à la copie de travail</translation>
    </message>
    <message>
        <source>Choose two different versions to compare them.</source>
        <translation>Choisissez deux versions différentes pour les comparer.</translation>
    </message>
    <message>
        <source>Nothing was told differently between these two.</source>
        <translation>Rien n’a été indiqué différemment entre ces deux versions.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n information</numerusform>
            <numerusform>%n informations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n catégorie</numerusform>
            <numerusform>%n catégories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the public may see</source>
        <translation>
            <numerusform>dont %n que le public peut voir</numerusform>
            <numerusform>dont %n que le public peut voir</numerusform>
        </translation>
    </message>
    <message>
        <source>The working copy says this already.</source>
        <translation>La copie de travail le dit déjà.</translation>
    </message>
    <message>
        <source>Put the old answer into the working copy; Undo takes it back.</source>
        <translation>Remettre l’ancienne réponse dans la copie de travail&#x202f;; Annuler revient en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more fact(s)</source>
        <translation>
            <numerusform>Afficher %n information de plus</numerusform>
            <numerusform>Afficher %n informations de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>le rétablissement de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The versions are being read…</source>
        <translation>Lecture des versions…</translation>
    </message>
    <message>
        <source>Show older versions</source>
        <translation>Afficher les versions plus anciennes</translation>
    </message>
    <message>
        <source>Before the first version</source>
        <translation>Avant la première version</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The versions could not be read.</source>
        <translation>Les versions n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>What was said about the dossier is not put back from here.</source>
        <translation>Ce qui a été dit du dossier n’est pas rétabli d’ici.</translation>
    </message>
</context>
<context>
    <name>vitrine::InterviewDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Which Duties Apply</source>
        <translation>Quelles obligations s’appliquent</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>&amp;Keep the Answers</source>
        <translation>&amp;Conserver les réponses</translation>
    </message>
    <message>
        <source>&amp;Take Them Back</source>
        <translation>&amp;Retirer les réponses</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 sur %2 avec réponse</translation>
    </message>
</context>
<context>
    <name>vitrine::Journal</name>
    <message>
        <source>%1 is a link; remove it.</source>
        <translation>%1 est un lien&#x202f;; supprimez-le.</translation>
    </message>
    <message>
        <source>The save is finished or undone when the dossier is opened again.</source>
        <translation>L’enregistrement est terminé ou annulé à la prochaine ouverture du dossier.</translation>
    </message>
    <message>
        <source>A save was cut short, and files were changed by another program since. Nothing was touched; what was to be saved is kept in %1.</source>
        <translation>Un enregistrement a été interrompu, et un autre programme a modifié des fichiers depuis. Rien n’a été touché&#x202f;; ce qui devait être enregistré est conservé dans %1.</translation>
    </message>
    <message>
        <source>A save was cut short; it was finished now.</source>
        <translation>Un enregistrement avait été interrompu&#x202f;; il vient d’être terminé.</translation>
    </message>
    <message>
        <source>A save was cut short; it was undone.</source>
        <translation>Un enregistrement avait été interrompu&#x202f;; il a été annulé.</translation>
    </message>
    <message>
        <source>Another program changed %1 meanwhile. Read the dossier again first.</source>
        <translation>Un autre programme a modifié %1 entre-temps. Relisez d’abord le dossier.</translation>
    </message>
</context>
<context>
    <name>vitrine::Json</name>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 dépasse %2 Mio</translation>
    </message>
    <message>
        <source>an object {…} is expected</source>
        <translation>un objet {…} est attendu</translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <translation>un texte entre guillemets est attendu</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>une liste de textes est attendue</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>une liste d’objets est attendue</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>the key “%1” occurs twice</source>
        <translation>la clé «&#x202f;%1&#x202f;» figure deux fois</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1)</source>
        <translation>ce n’est pas du JSON valide (%1)</translation>
    </message>
    <message>
        <source>values are nested more than %1 deep</source>
        <translation>des valeurs sont imbriquées sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>%1:1:1: the file is empty</source>
        <translation>%1:1:1: le fichier est vide</translation>
    </message>
</context>
<context>
    <name>vitrine::LanguagesEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>a language, or its code: German, pt-BR</source>
        <translation>une langue ou son code&#xa0;: allemand, pt-BR</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 – click, Enter or Delete removes it</source>
        <translation>%1 – un clic, Entrée ou Suppr la retire</translation>
    </message>
</context>
<context>
    <name>vitrine::LeakGuard</name>
    <message>
        <source>the exact figure of %1</source>
        <translation>le chiffre exact de %1</translation>
    </message>
    <message>
        <source>a note at %1</source>
        <translation>une note à %1</translation>
    </message>
    <message>
        <source>what the evidence is called</source>
        <translation>le nom des pièces justificatives</translation>
    </message>
    <message>
        <source>what is set aside or decided by hand</source>
        <translation>ce qui est mis de côté ou décidé à la main</translation>
    </message>
    <message>
        <source>the message of the version</source>
        <translation>le message de la version</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” would tell its reader what is kept from them: %2. This is a fault of the program; please report it.</source>
        <translation>Rien n’a été écrit&#x202f;: «&#x202f;%1&#x202f;» révélerait à son lecteur ce qui ne lui est pas destiné&#x202f;: %2. C’est un défaut du programme&#x202f;; merci de le signaler.</translation>
    </message>
</context>
<context>
    <name>vitrine::Library</name>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>There is no catalogue of facts in %1.</source>
        <translation>Il n’y a pas de catalogue d’informations dans %1.</translation>
    </message>
    <message>
        <source>The rules of the program cannot be read</source>
        <translation>Les règles du programme ne peuvent pas être lues</translation>
    </message>
</context>
<context>
    <name>vitrine::LicenceEditor</name>
    <message>
        <source>Another licence</source>
        <translation>Une autre licence</translation>
    </message>
    <message>
        <source>identifier, e.g. Apache-2.0</source>
        <translation>identifiant, p. ex. Apache-2.0</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address of its text</source>
        <translation>Adresse de son texte</translation>
    </message>
    <message>
        <source>Name of the licence</source>
        <translation>Nom de la licence</translation>
    </message>
</context>
<context>
    <name>vitrine::LineEditor</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
</context>
<context>
    <name>vitrine::Looking</name>
    <message>
        <source>The dossier is open in %1; this is its last saved state.</source>
        <translation>Le dossier est ouvert dans %1 ; voici son dernier état enregistré.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>There is no dossier in %1.</source>
        <translation>Il n’y a pas de dossier dans %1.</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>The program&apos;s resources could not be read</source>
        <translation>Les ressources du programme n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>There is no fact “%1”.</source>
        <translation>Il n’y a pas d’information «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1[*] — %2</source>
        <translation>%1[*] — %2</translation>
    </message>
    <message>
        <source>Folder of a dossier</source>
        <translation>Répertoire d’un dossier</translation>
    </message>
    <message>
        <source>Choice of laws and forms</source>
        <translation>le choix des lois et formulaires</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the dossier</source>
        <translation>Titre du dossier</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Drop the folder to open its dossier.</source>
        <translation>Déposez le répertoire pour ouvrir son dossier.</translation>
    </message>
</context>
<context>
    <name>vitrine::Making</name>
    <message>
        <source>There is a dossier in “%1” already.</source>
        <translation>Il y a déjà un dossier dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>This is no title: %1.</source>
        <translation>Ce n’est pas un titre&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>vitrine::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>vitrine::Meter</name>
    <message>
        <source>Nothing required</source>
        <translation>Rien d’exigé</translation>
    </message>
    <message>
        <source>%1 of %2 required facts told</source>
        <translation>%1 informations exigées sur %2 sont indiquées</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 of %2 required facts told, %3 more as not known</source>
        <translation>%1 informations exigées indiquées sur %2, %3 autres comme inconnues</translation>
    </message>
</context>
<context>
    <name>vitrine::Migration</name>
    <message>
        <source>Nothing leads from version %1 of “%2” to version %3: no change of versions is known.</source>
        <translation>Rien ne mène de la version %1 de «&#x202f;%2&#x202f;» à la version %3&#xa0;: aucun changement de version n’est connu.</translation>
    </message>
    <message>
        <source>Nothing leads from version %1 of “%2” to version %3. Known are: %4</source>
        <translation>Rien ne mène de la version %1 de «&#x202f;%2&#x202f;» à la version %3. Sont connus&#xa0;: %4</translation>
    </message>
    <message>
        <source>“%1” has no place of its own any more; the answer was put aside.</source>
        <translation>«&#x202f;%1&#x202f;» n’a plus de place propre&#x202f;; la réponse a été mise de côté.</translation>
    </message>
</context>
<context>
    <name>vitrine::MigrationDialog</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Newer Versions of Laws</source>
        <translation>Versions plus récentes des lois</translation>
    </message>
    <message>
        <source>The dossier follows the newest versions that this program knows a way to.</source>
        <translation>Le dossier suit les versions les plus récentes vers lesquelles ce programme connaît un chemin.</translation>
    </message>
    <message>
        <source>Nothing changes before you take a version over, and then Undo takes it back in one step. Answers that have no place any more are put aside, not lost.</source>
        <translation>Rien ne change avant que vous n’adoptiez une version&#x202f;; «&#x202f;Annuler&#x202f;» revient ensuite en arrière en une étape. Les réponses qui n’ont plus de place sont mises de côté, pas perdues.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>What changed in the text</source>
        <translation>Ce qui a changé dans le texte</translation>
    </message>
    <message>
        <source>What changes in the dossier</source>
        <translation>Ce qui change dans le dossier</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Adopter</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>What changed in the text: %1</source>
        <translation>Ce qui a changé dans le texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Newer versions of laws</source>
        <translation>Versions plus récentes des lois</translation>
    </message>
</context>
<context>
    <name>vitrine::Naming</name>
    <message>
        <source>There is no example “%1”. There are %2.</source>
        <translation>Il n’y a pas d’exemple «&#x202f;%1&#x202f;». Il y a %2.</translation>
    </message>
    <message>
        <source>There is no document “%1”. There are %2.</source>
        <translation>Il n’y a pas de document «&#x202f;%1&#x202f;». Il y a %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::OpenDossier</name>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation>Le dossier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The dossier is open in %1, so that it is open for reading only here.</source>
        <translation>Le dossier est ouvert dans %1 ; il n’est donc ouvert ici qu’en lecture.</translation>
    </message>
</context>
<context>
    <name>vitrine::OpenFlow</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Copying the example…</source>
        <translation>Copie de l’exemple…</translation>
    </message>
</context>
<context>
    <name>vitrine::OpenedFile</name>
    <message>
        <source>The file that was made cannot be opened, so nobody knows what it tells.</source>
        <translation>Le fichier produit ne peut pas être ouvert&#x202f;; nul ne sait donc ce qu’il révèle.</translation>
    </message>
</context>
<context>
    <name>vitrine::OutlineModel</name>
    <message>
        <source>%1: nothing required</source>
        <translation>%1&#xa0;: rien d’exigé</translation>
    </message>
    <message>
        <source>%1: %2 of %3 required facts told</source>
        <translation>%1&#xa0;: %2 informations exigées sur %3 sont indiquées</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation>
            <numerusform>%1, %n erreur</numerusform>
            <numerusform>%1, %n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 more as not known</source>
        <translation>%1, %2 autres comme inconnues</translation>
    </message>
</context>
<context>
    <name>vitrine::OutlineView</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
</context>
<context>
    <name>vitrine::OverrideDialog</name>
    <message>
        <source>The facts decide</source>
        <translation>Les informations décident</translation>
    </message>
    <message>
        <source>Decide Yourself</source>
        <translation>Décider vous-même</translation>
    </message>
    <message>
        <source>&amp;Reason, shown wherever this conclusion matters</source>
        <translation>&amp;Motif, affiché partout où cette conclusion compte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decide on a conclusion</source>
        <translation>la décision sur une conclusion</translation>
    </message>
</context>
<context>
    <name>vitrine::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Which duties apply…</source>
        <translation>Quelles obligations s’appliquent…</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No law or form is chosen for this dossier yet. Choose them in Dossier › Laws and Forms.</source>
        <translation>Aucune loi ni aucun formulaire n’est encore choisi pour ce dossier. Choisissez-les dans Dossier › Lois et formulaires.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n open point(s)…</source>
        <translation>
            <numerusform>%n point ouvert en tout…</numerusform>
            <numerusform>Les %n points ouverts…</numerusform>
        </translation>
    </message>
    <message>
        <source>No version is saved yet. A version keeps the dossier as it is now, with a note, so that you can compare and go back later.</source>
        <translation>Aucune version n’est encore enregistrée. Une version conserve le dossier tel qu’il est, avec une note, pour que vous puissiez comparer et revenir en arrière plus tard.</translation>
    </message>
    <message>
        <source>This dossier keeps no versions yet. The first version that you save starts them.</source>
        <translation>Ce dossier ne conserve pas encore de versions. La première version que vous enregistrez les inaugure.</translation>
    </message>
    <message>
        <source>Save Version…</source>
        <translation>Enregistrer une version…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparer des versions…</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Échéances</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not due</source>
        <translation>
            <numerusform>%n document non dû</numerusform>
            <numerusform>%n documents non dus</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the versions of “%1”</source>
        <translation>Conserver les versions de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>No document is due on a day that is known yet.</source>
        <translation>Aucun document n’est encore dû à une date connue.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>No document is due: %1. Any of them can be made voluntarily.</source>
        <translation>Aucun document n’est dû : %1. Chacun peut être établi volontairement.</translation>
    </message>
    <message>
        <source>The versions are being read…</source>
        <translation>Lecture des versions…</translation>
    </message>
    <message>
        <source>Answer the questions…</source>
        <translation>Répondre aux questions…</translation>
    </message>
    <message>
        <source>Which duties apply?</source>
        <translation>Quelles obligations s’appliquent ?</translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) it is open whether they are due. A few questions decide that: about the model, and about who you are to it.</source>
        <translation>
            <numerusform>Pour %n document, il reste à savoir s’il est dû. Quelques questions en décident : sur le modèle, et sur ce que vous êtes pour lui.</numerusform>
            <numerusform>Pour %n documents, il reste à savoir s’ils sont dus. Quelques questions en décident : sur le modèle, et sur ce que vous êtes pour lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” decides on %n document(s)</source>
        <translation>
            <numerusform>« %1 » décide de %n document</numerusform>
            <numerusform>« %1 » décide de %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ParkedDialog</name>
    <message>
        <source>Parked Answers</source>
        <translation>Réponses mises de côté</translation>
    </message>
    <message>
        <source>Parked answers</source>
        <translation>Réponses mises de côté</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Removal of parked answers</source>
        <translation>le retrait de réponses mises de côté</translation>
    </message>
    <message>
        <source>%1, row “%2”: %3</source>
        <translation>%1, ligne « %2 » : %3</translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>Re&amp;mettre</translation>
    </message>
    <message>
        <source>A newer version of a law or form has no place for these answers, or another program told them otherwise. They stay in the dossier and are in no document. Put back or copy what still belongs somewhere, remove the rest.</source>
        <translation>Une version plus récente d’une loi ou d’un formulaire n’a pas de place pour ces réponses, ou un autre programme a indiqué autre chose. Elles restent dans le dossier et ne figurent dans aucun document. Remettez ou copiez ce qui a encore sa place quelque part, retirez le reste.</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Tells this answer again, in place of what is told now</source>
        <translation>Donne de nouveau cette réponse, à la place de ce qui est indiqué maintenant</translation>
    </message>
    <message>
        <source>Told now</source>
        <translation>Indiqué maintenant</translation>
    </message>
    <message>
        <source>Your change before reloading</source>
        <translation>Votre modification avant le rechargement</translation>
    </message>
    <message>
        <source>“%1” put back</source>
        <translation>« %1 » remis</translation>
    </message>
</context>
<context>
    <name>vitrine::PdfCanvas</name>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Le PDF n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>vitrine::PdfFinish</name>
    <message>
        <source>The PDF could not be completed.</source>
        <translation>Le PDF n’a pas pu être achevé.</translation>
    </message>
</context>
<context>
    <name>vitrine::PlacesModel</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewPane</name>
    <message>
        <source>Preview of the document</source>
        <translation>Aperçu du document</translation>
    </message>
</context>
<context>
    <name>vitrine::PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Imprimer : %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ProseEditor</name>
    <message>
        <source>Write here. Markdown is welcome: **strong**, - lists, [links](https://…).</source>
        <translation>Écrivez ici. Le Markdown est bienvenu&#xa0;: **gras**, - listes, [liens](https://…).</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · about %2 recommended</source>
        <translation>%1 · environ %2 recommandés</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
</context>
<context>
    <name>vitrine::Quantity</name>
    <message>
        <source>a comma can mean thousands or decimals; write %1 or %2</source>
        <translation>une virgule peut marquer les milliers ou les décimales ; écrivez %1 ou %2</translation>
    </message>
    <message>
        <source>a point can mean thousands or decimals; write %1 or %2</source>
        <translation>un point peut marquer les milliers ou les décimales ; écrivez %1 ou %2</translation>
    </message>
    <message>
        <source>these are two numbers, or a blank that parts no thousands</source>
        <translation>ce sont deux nombres, ou une espace qui ne sépare pas des milliers</translation>
    </message>
    <message>
        <source>“%1” is not a number: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing was typed</source>
        <translation>rien n’a été saisi</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>a comma can mean thousands or decimals; write 1234.5 or 1 234.5</source>
        <translation>une virgule peut séparer les milliers ou les décimales&#x202f;; écrivez 1234.5 ou 1 234.5</translation>
    </message>
    <message>
        <source>write it as 1234.5, 2.4e25 or 2.4×10^25</source>
        <translation>écrivez-le sous la forme 1234.5, 2.4e25 ou 2.4×10^25</translation>
    </message>
    <message>
        <source>its exponent is too large</source>
        <translation>son exposant est trop grand</translation>
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
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Is the figure exact, an estimate or a bound?</source>
        <translation>Le chiffre est-il exact, une estimation ou une borne ?</translation>
    </message>
    <message>
        <source>a number, e.g. 300 000 000 or 1.2e22</source>
        <translation>un nombre, p. ex. 300 000 000 ou 1.2e22</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n figure(s) that mean something.</source>
        <translation>
            <numerusform>Donnez au moins %n chiffre significatif.</numerusform>
            <numerusform>Donnez au moins %n chiffres significatifs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read as %1 · %n significant figure(s)</source>
        <translation>
            <numerusform>Lu comme %1 · %n chiffre significatif</numerusform>
            <numerusform>Lu comme %1 · %n chiffres significatifs</numerusform>
        </translation>
    </message>
    <message>
        <source> · at least %1 are asked for</source>
        <translation> · au moins %1 sont demandés</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordEditor</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Of which file</source>
        <translation>De quel fichier</translation>
    </message>
    <message>
        <source>e.g. model.safetensors</source>
        <translation>p. ex. model.safetensors</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
</context>
<context>
    <name>vitrine::RecoveryDialog</name>
    <message>
        <source>Recovered Work</source>
        <translation>Travail récupéré</translation>
    </message>
    <message>
        <source>The program ended before these facts were saved. Taking them over is one step that Undo takes back.</source>
        <translation>Le programme s’est arrêté avant l’enregistrement de ces informations. Les reprendre est une seule étape, sur laquelle Annuler permet de revenir.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The dossier&apos;s files were changed after this was typed, so it cannot be taken over by itself. It is kept in this file:
%1</source>
        <translation>Les fichiers du dossier ont été modifiés après cette saisie&#x202f;; elle ne peut donc pas être reprise d’elle-même. Elle est conservée dans ce fichier&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Recovered facts</source>
        <translation>Informations récupérées</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
</context>
<context>
    <name>vitrine::RecoveryFlow</name>
    <message>
        <source>Recovered work was found but could not be read. It is kept in %1.</source>
        <translation>Un travail récupéré a été trouvé, mais n’a pas pu être lu. Il est conservé dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were typed but not saved when the program ended.</source>
        <translation>
            <numerusform>%n information était saisie, mais pas enregistrée, quand le programme s’est arrêté.</numerusform>
            <numerusform>%n informations étaient saisies, mais pas enregistrées, quand le programme s’est arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Examiner…</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were typed but not saved, and the dossier&apos;s files changed since.</source>
        <translation>
            <numerusform>%n information a été saisie, mais pas enregistrée, et les fichiers du dossier ont changé depuis.</numerusform>
            <numerusform>%n informations ont été saisies, mais pas enregistrées, et les fichiers du dossier ont changé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>la reprise du travail récupéré</translation>
    </message>
</context>
<context>
    <name>vitrine::RegimesDialog</name>
    <message>
        <source>New Dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Laws and Forms</source>
        <translation>Lois et formulaires</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le répertoire</translation>
    </message>
    <message>
        <source>Folder for the new dossier</source>
        <translation>Répertoire du nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;In folder</source>
        <translation>&amp;Dans le répertoire</translation>
    </message>
    <message>
        <source>Laws and forms that it answers to</source>
        <translation>Lois et formulaires auxquels il répond</translation>
    </message>
    <message>
        <source>%1 As of %2.</source>
        <translation>%1 État au %2.</translation>
    </message>
    <message>
        <source>Which of their documents are due is worked out from your answers.</source>
        <translation>Vos réponses déterminent lesquels de leurs documents sont exigés.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vitrine::ReportBuilder</name>
    <message>
        <source>The document “%1” is not meant for the reader “%2”. It is meant for: %3.</source>
        <translation>Le document «&#x202f;%1&#x202f;» n’est pas destiné à «&#x202f;%2&#x202f;». Il est destiné à&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>vitrine::Repository</name>
    <message>
        <source>The environment has %1=%2, so the repository may be elsewhere, which is not supported here. Start the program without it, or run “git init” in the folder of the dossier if a new repository is meant.</source>
        <translation>L’environnement contient %1=%2&#xa0;: le dépôt est peut-être ailleurs, ce qui n’est pas pris en charge ici. Lancez le programme sans cette variable, ou exécutez «&#x202f;git init&#x202f;» dans le répertoire du dossier si un nouveau dépôt est voulu.</translation>
    </message>
    <message>
        <source>“%1/.git” may not be read, so the versions of this folder cannot be either. Ask its owner.</source>
        <translation>«&#x202f;%1/.git&#x202f;» ne peut pas être lu, et les versions de ce dossier non plus. Demandez à son propriétaire.</translation>
    </message>
    <message>
        <source>“%1/.git” leads to “%2”, and nothing is there. Put the repository back (is a disk missing?), or delete that link if its versions are not needed here.</source>
        <translation>«&#x202f;%1/.git&#x202f;» mène à «&#x202f;%2&#x202f;», et il n’y a rien là. Remettez le dépôt en place (un disque manque-t-il&#xa0;?), ou supprimez ce lien si ses versions ne servent pas ici.</translation>
    </message>
    <message>
        <source>%1 is no version that git could have stored; “git fsck” tells more.</source>
        <translation>%1 n’est pas une version que git aurait pu enregistrer ; «&#x202f;git fsck&#x202f;» en dit plus.</translation>
    </message>
    <message>
        <source>A version comes after two others at most.</source>
        <translation>Une version fait suite à deux autres au plus.</translation>
    </message>
    <message>
        <source>Another program saved a version meanwhile. Nothing was saved; look at that version first.</source>
        <translation>Un autre programme a enregistré une version entre-temps. Rien n’a été enregistré ; regardez d’abord cette version.</translation>
    </message>
    <message>
        <source>No branch is checked out (git calls it a detached HEAD), so a new version would get lost. Run: git switch &lt;branch&gt;</source>
        <translation>Aucune branche n’est extraite (git parle de «&#x202f;detached HEAD&#x202f;»)&#x202f;; une nouvelle version serait donc perdue. Exécutez&#xa0;: git switch &lt;branche&gt;</translation>
    </message>
    <message>
        <source>The files of version %1 cannot be read: %2</source>
        <translation>Les fichiers de la version %1 ne peuvent être lus : %2</translation>
    </message>
    <message>
        <source>The other version changes files beside the dossier, too, which would be left out of this merge. Merge with git: git merge %1</source>
        <translation>L’autre version modifie aussi des fichiers à côté du dossier, qui manqueraient à cette fusion. Fusionnez avec git : git merge %1</translation>
    </message>
    <message>
        <source>The tag “%1” leads nowhere; “git fsck” tells more.</source>
        <translation>L’étiquette «&#x202f;%1&#x202f;» ne mène nulle part ; «&#x202f;git fsck&#x202f;» en dit plus.</translation>
    </message>
    <message>
        <source>Version %1 cannot be read and is left out: %2</source>
        <translation>La version %1 ne peut être lue et est omise : %2</translation>
    </message>
    <message>
        <source>Version %1 cannot be read, nor what came before it: %2</source>
        <translation>La version %1 ne peut être lue, ni ce qui la précède : %2</translation>
    </message>
    <message>
        <source>git is in the middle of a merge, rebase or similar in this repository. Finish or abort that first; “git status” tells how.</source>
        <translation>git est en pleine fusion, en plein rebasage ou dans une opération semblable dans ce dépôt. Terminez-la ou abandonnez-la d’abord&#x202f;; «&#x202f;git status&#x202f;» dit comment.</translation>
    </message>
    <message>
        <source>A version needs the name and the e-mail address of who saves it.</source>
        <translation>Une version a besoin du nom et de l’adresse électronique de la personne qui l’enregistre.</translation>
    </message>
    <message>
        <source>Name and e-mail address must not hold “&lt;” or “&gt;”.</source>
        <translation>Le nom et l’adresse électronique ne doivent pas contenir «&#x202f;&lt;&#x202f;» ni «&#x202f;&gt;&#x202f;».</translation>
    </message>
    <message>
        <source>A version needs a message that says what changed.</source>
        <translation>Une version a besoin d’un message qui dit ce qui a changé.</translation>
    </message>
    <message>
        <source>“%1: %2” cannot stand at the end of a message: a key has letters, digits and “-” only, and a value says something.</source>
        <translation>«&#x202f;%1: %2&#x202f;» ne peut figurer à la fin d’un message : une clé n’a que des lettres, des chiffres et «&#x202f;-&#x202f;», et une valeur dit quelque chose.</translation>
    </message>
    <message>
        <source>“%1” is not the full hash of a version.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’empreinte complète d’une version.</translation>
    </message>
    <message>
        <source>“%1” leads out of the dossier.</source>
        <translation>«&#x202f;%1&#x202f;» mène hors du dossier.</translation>
    </message>
    <message>
        <source>The evidence “%1” cannot be read: %2</source>
        <translation>La preuve «&#x202f;%1&#x202f;» ne peut pas être lue&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no file of a dossier.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier d’un dossier.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation>Rien n’a changé depuis la dernière version.</translation>
    </message>
    <message>
        <source>A version needs the file dossier.json.</source>
        <translation>Une version a besoin du fichier dossier.json.</translation>
    </message>
    <message>
        <source>The version could not be saved</source>
        <translation>La version n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>Another git program is working in this repository. Try again when it has finished.</source>
        <translation>Un autre programme git travaille dans ce dépôt. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>git failed without a reason</source>
        <translation>git a échoué sans donner de raison</translation>
    </message>
    <message>
        <source>git says: %1</source>
        <translation>git dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no version “%1”. Give a hash as the list of versions shows it, a tag, a branch or HEAD.</source>
        <translation>Il n’y a pas de version «&#x202f;%1&#x202f;». Donnez une empreinte telle que la liste des versions l’affiche, une étiquette, une branche ou HEAD.</translation>
    </message>
    <message>
        <source>“%1” fits more than one version. Give more letters of the hash.</source>
        <translation>«&#x202f;%1&#x202f;» correspond à plusieurs versions. Donnez plus de caractères de l’empreinte.</translation>
    </message>
    <message>
        <source>“%1” is a link in this version. A dossier holds files only, so the version is not read.</source>
        <translation>«&#x202f;%1&#x202f;» est un lien dans cette version. Un dossier ne contient que des fichiers&#x202f;; la version n’est donc pas lue.</translation>
    </message>
    <message>
        <source>“%1” has more than 64 MiB in this version.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse 64 Mio dans cette version.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Reading versions</source>
        <translation>Lecture des versions</translation>
    </message>
    <message>
        <source>There was no dossier in this folder in version “%1”.</source>
        <translation>Il n’y avait pas de dossier dans ce répertoire dans la version «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The dossier has more than 512 MiB in version “%1”.</source>
        <translation>Le dossier dépasse 512 Mio dans la version «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Another git program is working in this repository, or one was interrupted: “%1” is there. Try again; if no git program runs, delete that file.</source>
        <translation>Un autre programme git travaille dans ce dépôt, ou l’un d’eux a été interrompu&#xa0;: «&#x202f;%1&#x202f;» est présent. Réessayez&#x202f;; si aucun programme git ne s’exécute, supprimez ce fichier.</translation>
    </message>
    <message>
        <source>There are merge conflicts in this repository. Resolve them first; “git status” lists them.</source>
        <translation>Il y a des conflits de fusion dans ce dépôt. Résolvez-les d’abord&#x202f;; «&#x202f;git status&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de répertoire «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not in a git repository, so there are no versions of it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans un dépôt git&#x202f;; il n’en existe donc pas de versions.</translation>
    </message>
    <message>
        <source>The git repository of “%1” cannot be opened</source>
        <translation>Le dépôt git de «&#x202f;%1&#x202f;» ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>“%1” lies in a bare git repository, which has no files to work on. Clone it first.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve dans un dépôt git nu, qui n’a pas de fichiers de travail. Clonez-le d’abord.</translation>
    </message>
    <message>
        <source>No git repository could be made in “%1”</source>
        <translation>Aucun dépôt git n’a pu être créé dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>git does not know who saves this version: name and e-mail address are not configured.</source>
        <translation>git ne sait pas qui enregistre cette version&#xa0;: le nom et l’adresse électronique ne sont pas configurés.</translation>
    </message>
    <message>
        <source>Name and e-mail address must not be empty, and must not hold “&lt;”, “&gt;” or line breaks.</source>
        <translation>Le nom et l’adresse électronique ne doivent pas être vides, et ne doivent pas contenir «&#x202f;&lt;&#x202f;», «&#x202f;&gt;&#x202f;» ni de sauts de ligne.</translation>
    </message>
    <message>
        <source>“%1” is a submodule in this repository; a dossier cannot be kept there.</source>
        <translation>«&#x202f;%1&#x202f;» est un sous-module de ce dépôt&#x202f;; un dossier ne peut pas y être conservé.</translation>
    </message>
    <message>
        <source>The evidence “%1” is missing. Put the file back, or take it off the list of evidence.</source>
        <translation>La pièce justificative «&#x202f;%1&#x202f;» manque. Remettez le fichier, ou retirez-la de la liste des pièces.</translation>
    </message>
    <message>
        <source>git cannot read what it has stored (%1). The repository may be damaged: “git fsck” tells more.</source>
        <translation>git ne peut lire ce qu’il a enregistré (%1). Le dépôt est peut-être endommagé&#xa0;: «&#x202f;git fsck&#x202f;» en dit plus.</translation>
    </message>
    <message>
        <source>“%1” of the last version may not be looked at, so it cannot be told whether the dossier still has it. Ask the owner of the folder for the right to read.</source>
        <translation>«&#x202f;%1&#x202f;» de la dernière version ne vous est pas accessible&#x202f;; on ne peut donc pas dire si le dossier contient encore ce fichier. Demandez au propriétaire du répertoire le droit de lecture.</translation>
    </message>
    <message>
        <source>git was told to leave “%1” out of this folder (a sparse checkout, or “skip-worktree”), so the dossier is not whole here, and a version would lose what is not here. Run: git sparse-checkout disable, or: git update-index --no-skip-worktree “%1”</source>
        <translation>git a reçu l’instruction de laisser «&#x202f;%1&#x202f;» hors de ce répertoire («&#x202f;sparse checkout&#x202f;» ou «&#x202f;skip-worktree&#x202f;»)&#x202f;; le dossier n’est donc pas entier ici, et une version perdrait ce qui n’y est pas. Exécutez&#xa0;: git sparse-checkout disable, ou&#xa0;: git update-index --no-skip-worktree &quot;%1&quot;</translation>
    </message>
    <message>
        <source>This repository names its versions by SHA-256, which is not supported here. Keep the dossier in a repository of the usual kind (git init --object-format=sha1)</source>
        <translation>Ce dépôt nomme ses versions par SHA-256, ce qui n’est pas pris en charge ici. Conservez le dossier dans un dépôt du type habituel (git init --object-format=sha1)</translation>
    </message>
    <message>
        <source>This repository uses something of git that is not supported here (%1). Keep the dossier in a repository of its own: git init</source>
        <translation>Ce dépôt utilise une fonction de git qui n’est pas prise en charge ici (%1). Conservez le dossier dans un dépôt à lui&#xa0;: git init</translation>
    </message>
    <message>
        <source>git&apos;s index is split in this repository, which is not supported here. Run: git update-index --no-split-index</source>
        <translation>L’index de git est divisé («&#x202f;split&#x202f;») dans ce dépôt, ce qui n’est pas pris en charge ici. Exécutez&#xa0;: git update-index --no-split-index</translation>
    </message>
    <message>
        <source>git&apos;s index is sparse in this repository, which is not supported here. Run: git sparse-checkout disable</source>
        <translation>L’index de git est clairsemé («&#x202f;sparse&#x202f;») dans ce dépôt, ce qui n’est pas pris en charge ici. Exécutez&#xa0;: git sparse-checkout disable</translation>
    </message>
    <message>
        <source>git could not write to %1: %2</source>
        <translation>git n’a pas pu écrire dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1/.git” is there but is no git repository. If nothing of yours is in it, delete it and try again; else “git init” may mend it.</source>
        <translation>«&#x202f;%1/.git&#x202f;» est présent, mais n’est pas un dépôt git. S’il ne contient rien qui soit à vous, supprimez-le et réessayez&#x202f;; sinon, «&#x202f;git init&#x202f;» peut peut-être le réparer.</translation>
    </message>
    <message>
        <source>“%1” is not among the files of the git repository “%2”. Move the dossier there; if that folder is not meant, run: git config --unset core.worktree</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie des fichiers du dépôt git «&#x202f;%2&#x202f;». Déplacez-y le dossier&#x202f;; si ce n’est pas ce répertoire que vous voulez, exécutez&#xa0;: git config --unset core.worktree</translation>
    </message>
    <message>
        <source>Another program changed “%1” meanwhile. Nothing was saved; look at it first.</source>
        <translation>Un autre programme a modifié «&#x202f;%1&#x202f;» entre-temps. Rien n’a été enregistré&#x202f;; regardez-le d’abord.</translation>
    </message>
    <message>
        <source>If that repository was moved, run in it: git worktree repair “%1”</source>
        <translation>Si ce dépôt a été déplacé, exécutez-y&#xa0;: git worktree repair «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>In this repository %1, which is not done for a merge from here. Merge with git: git merge %2</source>
        <translation>Dans ce dépôt, %1, ce qui n’est pas fait pour une fusion depuis ici. Fusionnez avec git&#xa0;: git merge %2</translation>
    </message>
    <message>
        <source>In this repository %1. That takes the program git, which was not found: install it. Nothing was saved.</source>
        <translation>Dans ce dépôt, %1. Cela demande le programme git, qui est introuvable&#xa0;: installez-le. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Put the repository back, or delete that file if its versions are not needed here.</source>
        <translation>Remettez le dépôt en place, ou supprimez ce fichier si ses versions ne servent pas ici.</translation>
    </message>
    <message>
        <source>Some versions are replaced in this repository (git replace). They are shown as they were saved, not as git shows them.</source>
        <translation>Certaines versions sont remplacées dans ce dépôt (git replace). Elles sont montrées telles qu’elles ont été enregistrées, non comme git les montre.</translation>
    </message>
    <message>
        <source>The attribute “%1” changes how “%2” is stored; to read it takes the program git, which was not found: install it.</source>
        <translation>L’attribut «&#x202f;%1&#x202f;» change la façon dont «&#x202f;%2&#x202f;» est stocké&#x202f;; pour le lire il faut le programme git, qui est introuvable&#xa0;: installez-le.</translation>
    </message>
    <message>
        <source>The attribute “%1” has git put “%2” through the filter “%3”, which is not set up here, so that it would be stored as it is. Nothing was saved. Set the filter up (as git-crypt unlock or git lfs install do); if the file is meant to be stored as it is: git config filter.%3.clean cat</source>
        <translation>L’attribut «&#x202f;%1&#x202f;» fait passer «&#x202f;%2&#x202f;» par le filtre «&#x202f;%3&#x202f;», qui n’est pas configuré ici, si bien que le fichier serait stocké tel quel. Rien n’a été enregistré. Configurez le filtre (comme le font git-crypt unlock ou git lfs install)&#x202f;; si le fichier doit être stocké tel quel&#xa0;: git config filter.%3.clean cat</translation>
    </message>
    <message>
        <source>The attribute “%1” of this repository could not be followed, so that nothing was saved</source>
        <translation>L’attribut «&#x202f;%1&#x202f;» de ce dépôt n’a pas pu être suivi, si bien que rien n’a été enregistré</translation>
    </message>
    <message>
        <source>The attribute “%1” of “%2” could not be followed</source>
        <translation>L’attribut «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» n’a pas pu être suivi</translation>
    </message>
    <message>
        <source>The folder was a submodule of another repository: clone it anew, or delete that file if its versions are not needed here.</source>
        <translation>Le dossier était un sous-module d’un autre dépôt&#xa0;: clonez-le de nouveau, ou supprimez ce fichier si ses versions ne servent pas ici.</translation>
    </message>
    <message>
        <source>The program “%1” could not be started: %2</source>
        <translation>Le programme «&#x202f;%1&#x202f;» n’a pas pu être lancé&#xa0;: %2</translation>
    </message>
    <message>
        <source>This clone is partial (git clone --filter), and what is wanted was not fetched yet. Where there is a connection, run: git fetch --refetch --no-filter</source>
        <translation>Ce clone est partiel (git clone --filter), et ce qui est demandé n’a pas encore été récupéré. Avec une connexion, exécutez&#xa0;: git fetch --refetch --no-filter</translation>
    </message>
    <message>
        <source>each version is to be signed (commit.gpgsign)</source>
        <translation>chaque version doit être signée (commit.gpgsign)</translation>
    </message>
    <message>
        <source>git did not come to an end in time (%1 seconds), and was stopped. A hook or filter of the repository may wait for something.</source>
        <translation>git ne s’est pas terminé à temps (%1 secondes) et a été arrêté. Un hook ou un filtre du dépôt attend peut-être quelque chose.</translation>
    </message>
    <message>
        <source>git did not store each file that it was given.</source>
        <translation>git n’a pas stocké chaque fichier qui lui a été donné.</translation>
    </message>
    <message>
        <source>git does not trust this repository because its folder belongs to another user. If you trust it, run: git config --global --add safe.directory “%1”</source>
        <translation>git ne fait pas confiance à ce dépôt, car son dossier appartient à un autre utilisateur. Si vous lui faites confiance, exécutez&#xa0;: git config --global --add safe.directory «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>git is told to leave “%1” out (%2). Change that rule, or keep the dossier in a repository of its own: git init “%3”</source>
        <translation>git doit laisser «&#x202f;%1&#x202f;» de côté (%2). Modifiez cette règle, ou gardez le dossier dans un dépôt à lui&#xa0;: git init «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>git made no version, and does not say why.</source>
        <translation>git n’a fait aucune version et ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>git refused it (in this repository %1)</source>
        <translation>git a refusé (dans ce dépôt, %1)</translation>
    </message>
    <message>
        <source>the attribute “%1” changes how “%2” is stored</source>
        <translation>l’attribut «&#x202f;%1&#x202f;» change la façon dont «&#x202f;%2&#x202f;» est stocké</translation>
    </message>
    <message>
        <source>the hook “%1” is to run</source>
        <translation>le hook «&#x202f;%1&#x202f;» doit être exécuté</translation>
    </message>
    <message>
        <source>“%1/.git” says that the repository is in “%2”, and none is there.</source>
        <translation>«&#x202f;%1/.git&#x202f;» dit que le dépôt est dans «&#x202f;%2&#x202f;», et il n’y en a pas.</translation>
    </message>
    <message>
        <source>“%1” of this version is kept by git LFS and was not fetched yet. Where there is a connection, run: git lfs fetch --all</source>
        <translation>«&#x202f;%1&#x202f;» de cette version est gardé par git LFS et n’a pas encore été récupéré. Avec une connexion, exécutez&#xa0;: git lfs fetch --all</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>«&#x202f;%1&#x202f;», ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>This repository itself names the program of the filter “%1”: %2. Looking at a version runs no such program. If you trust it, take it into your own configuration: git config --global %3 “%2”</source>
        <translation>Ce dépôt nomme lui-même le programme du filtre «&#x202f;%1&#x202f;»&#xa0;: %2. Regarder une version n’exécute aucun tel programme. Si vous lui faites confiance, mettez-le dans votre propre configuration&#xa0;: git config --global %3 «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>vitrine::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Nothing to do: no finding passes these filters.</source>
        <translation>Rien à faire&#xa0;: aucun constat ne passe ces filtres.</translation>
    </message>
    <message>
        <source>Go to the Fact</source>
        <translation>Aller à l’information</translation>
    </message>
    <message>
        <source>Choose a finding to see what it is about.</source>
        <translation>Choisissez un constat pour voir de quoi il s’agit.</translation>
    </message>
    <message>
        <source> (from a secondary source)</source>
        <translation> (d’après une source secondaire)</translation>
    </message>
    <message>
        <source> (not verified against the source)</source>
        <translation> (non vérifié dans la source)</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Concerne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SaveFlow</name>
    <message>
        <source>Folder for the copy</source>
        <translation>Répertoire de la copie</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>La copie n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of “%1” changed and are not saved.</source>
        <translation>
            <numerusform>%n information de «&#x202f;%1&#x202f;» est modifiée et n’est pas enregistrée.</numerusform>
            <numerusform>%n informations de «&#x202f;%1&#x202f;» sont modifiées et ne sont pas enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vitrine::SideText</name>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SourcesDialog</name>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>e.g. README of the model</source>
        <translation>p. ex. README du modèle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where a reader can look it up</source>
        <translation>Où un lecteur peut le consulter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Section, table, page, line</source>
        <translation>Section, tableau, page, ligne</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Where can a reader look the answer up?</source>
        <translation>Où un lecteur peut-il vérifier la réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>vitrine::StartOptions</name>
    <message>
        <source>Editor for transparency dossiers of general-purpose AI models</source>
        <translation>Éditeur de dossiers de transparence pour les modèles d’IA à usage général</translation>
    </message>
    <message>
        <source>Open a copy of an example that comes with the program.</source>
        <translation>Ouvrir une copie d’un exemple fourni avec le programme.</translation>
    </message>
    <message>
        <source>Go to a fact, for example compute/training-compute.</source>
        <translation>Aller à une information, par exemple compute/training-compute.</translation>
    </message>
    <message>
        <source>Folder of a dossier.</source>
        <translation>Répertoire d’un dossier.</translation>
    </message>
    <message>
        <source>Only one folder can be opened at a time.</source>
        <translation>Un seul répertoire peut être ouvert à la fois.</translation>
    </message>
    <message>
        <source>Name a folder or an example, not both.</source>
        <translation>Nommez un répertoire ou un exemple, pas les deux.</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Travail récupéré</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Transparency dossiers</source>
        <translation>Dossiers de transparence</translation>
    </message>
    <message>
        <source>Tell each fact about a model once; every document that a law, a code of practice or a community asks for comes out of it. A dossier is a folder: drop one here to open it.</source>
        <translation>Indiquez une seule fois chaque information sur un modèle&#x202f;; chaque document qu’une loi, un code de bonnes pratiques ou une communauté demande en découle. Un dossier est un répertoire&#xa0;: déposez-en un ici pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Dossiers that you open appear here. To see what a finished one looks like, open an example: you get a copy of your own.</source>
        <translation>Les dossiers que vous ouvrez apparaissent ici. Pour voir à quoi ressemble un dossier terminé, ouvrez un exemple&#xa0;: vous en recevez une copie à vous.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take “%1” off this list; the folder stays as it is.</source>
        <translation>Retirer «&#x202f;%1&#x202f;» de cette liste&#x202f;; le répertoire reste tel quel.</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>%1 · not there any more</source>
        <translation>%1 · n’existe plus</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) typed but not saved</source>
        <translation>
            <numerusform>%n information saisie, mais pas enregistrée</numerusform>
            <numerusform>%n informations saisies, mais pas enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Open %1 and look at the recovered work</source>
        <translation>Ouvrir %1 et examiner le travail récupéré</translation>
    </message>
    <message>
        <source>a filled dossier, copied for you</source>
        <translation>un dossier rempli, copié pour vous</translation>
    </message>
    <message>
        <source>Open a copy of the example %1</source>
        <translation>Ouvrir une copie de l’exemple %1</translation>
    </message>
    <message>
        <source>No examples are installed.</source>
        <translation>Aucun exemple n’est installé.</translation>
    </message>
</context>
<context>
    <name>vitrine::StatusLine</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all open points in Review</source>
        <translation>Afficher tous les points ouverts dans Vérification</translation>
    </message>
    <message>
        <source>last version %1</source>
        <translation>dernière version&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n point ouvert</numerusform>
            <numerusform>%n points ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
    <message>
        <source>Not saved, and the safety copy failed</source>
        <translation>Non enregistré, et la copie de secours a échoué</translation>
    </message>
    <message>
        <source>All changes kept, not saved yet</source>
        <translation>Toutes les modifications sont conservées, pas encore enregistrées</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#x202f;%</translation>
    </message>
</context>
<context>
    <name>vitrine::TableEditor</name>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Alt+Up in the table</source>
        <translation>Alt+Haut dans le tableau</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Alt+Down in the table</source>
        <translation>Alt+Bas dans le tableau</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of what was pasted had no column here.</source>
        <translation>
            <numerusform>%n cellule collée n’avait pas de colonne ici.</numerusform>
            <numerusform>%n cellules collées n’avaient pas de colonne ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter in the table; Ctrl+V pastes rows of a spreadsheet</source>
        <translation>Ctrl+Entrée dans le tableau ; Ctrl+V colle des lignes d’un tableur</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Supprimer %n ligne</numerusform>
            <numerusform>Supprimer %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TableModel</name>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Every row needs it.</source>
        <translation>Chaque ligne en a besoin.</translation>
    </message>
</context>
<context>
    <name>vitrine::Theme</name>
    <message>
        <source>Told</source>
        <translation>Indiqué</translation>
    </message>
    <message>
        <source>Partly told</source>
        <translation>Indiqué en partie</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
</context>
<context>
    <name>vitrine::TopBar</name>
    <message>
        <source>Save version…</source>
        <translation>Enregistrer une version…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Keep the dossier as it is now as a version, with a note</source>
        <translation>Conserver le dossier tel qu’il est maintenant comme version, avec une note</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Emplacement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TruthMark</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueParsing</name>
    <message>
        <source>a date such as 2026-08-02, or a month such as 2026-08</source>
        <translation>une date comme 2026-08-02, ou un mois comme 2026-08</translation>
    </message>
    <message>
        <source>parts such as “%1=…; %2=…”, of: %3</source>
        <translation>des parties comme « %1=… ; %2=… », parmi : %3</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>«&#x202f;yes&#x202f;» ou «&#x202f;no&#x202f;»</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un de ces choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” can mean a unit or a factor; write the unit in full</source>
        <translation>« %1 » peut être une unité ou un facteur ; écrivez l’unité en entier</translation>
    </message>
    <message>
        <source>“%1” has no place here; write the number alone</source>
        <translation>« %1 » n’a pas sa place ici ; écrivez le nombre seul</translation>
    </message>
    <message>
        <source>“%1” is no part of this; the parts are: %2</source>
        <translation>« %1 » n’est pas une partie de ceci ; les parties sont : %2</translation>
    </message>
    <message>
        <source>“%1” means different numbers in different languages; write a power of ten, such as 4.05e12</source>
        <translation>« %1 » désigne des nombres différents selon les langues ; écrivez une puissance de dix, comme 4.05e12</translation>
    </message>
    <message>
        <source>“none” or some of: %1</source>
        <translation>«&#x202f;none&#x202f;» ou certains de ces choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>a number such as 1234.5 or 2.4e25</source>
        <translation>un nombre tel que 1234.5 ou 2.4e25</translation>
    </message>
    <message>
        <source>a number and a unit such as “1.2e22 %1”</source>
        <translation>un nombre et une unité, par exemple «&#x202f;1.2e22 %1&#x202f;»</translation>
    </message>
    <message>
        <source>a month such as 2026-08</source>
        <translation>un mois tel que 2026-08</translation>
    </message>
    <message>
        <source>an address such as https://example.org/page</source>
        <translation>une adresse telle que https://example.org/page</translation>
    </message>
    <message>
        <source>an address such as name@example.org</source>
        <translation>une adresse telle que name@example.org</translation>
    </message>
    <message>
        <source>language tags such as “en, de-AT”</source>
        <translation>des étiquettes de langue telles que «&#x202f;en, de-AT&#x202f;»</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>“%1” is not accepted; write %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas accepté&#x202f;; écrivez %2</translation>
    </message>
    <message>
        <source>a table is set cell by cell: category/field/row/column</source>
        <translation>un tableau se remplit cellule par cellule&#xa0;: catégorie/champ/ligne/colonne</translation>
    </message>
    <message>
        <source>a file is attached, not typed</source>
        <translation>un fichier se joint, il ne se saisit pas</translation>
    </message>
    <message>
        <source>a control character has no place in a text</source>
        <translation>un caractère de contrôle n’a pas sa place dans un texte</translation>
    </message>
    <message>
        <source>%1. Write %2</source>
        <translation>%1. Écrivez %2</translation>
    </message>
    <message>
        <source>“%1” is there twice; write it once</source>
        <translation>«&#x202f;%1&#x202f;» figure deux fois&#x202f;; écrivez-le une seule fois</translation>
    </message>
</context>
<context>
    <name>vitrine::VersionDialog</name>
    <message>
        <source>Save a Version</source>
        <translation>Enregistrer une version</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Note: what is new, for whoever reads the history</source>
        <translation>&amp;Note&#xa0;: ce qui est nouveau, pour qui lira l’historique</translation>
    </message>
    <message>
        <source>Save Version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who saves this version? Asked once and kept with this dossier&apos;s versions.</source>
        <translation>Qui enregistre cette version&#x202f;? Demandé une seule fois et conservé avec les versions de ce dossier.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Adresse é&amp;lectronique</translation>
    </message>
    <message>
        <source>Saved by %1 &lt;%2&gt;</source>
        <translation>Enregistrée par %1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>What changed since the last version</source>
        <translation>Ce qui a changé depuis la dernière version</translation>
    </message>
    <message>
        <source>Told in this first version</source>
        <translation>Indiqué dans cette première version</translation>
    </message>
    <message>
        <source>Changed since the last version</source>
        <translation>Modifié depuis la dernière version</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
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
        <translation>Une version n’a pas pu être préparée</translation>
    </message>
    <message>
        <source>The version could not be saved</source>
        <translation>La version n’a pas pu être enregistrée</translation>
    </message>
</context>
<context>
    <name>vitrine::Versions</name>
    <message>
        <source>The history is cut off here, so that everything is told as added. “git fetch --unshallow” gets the rest.</source>
        <translation>L’historique est coupé ici&#x202f;; tout est donc indiqué comme ajouté. «&#x202f;git fetch --unshallow&#x202f;» récupère le reste.</translation>
    </message>
    <message>
        <source>In the version before, there is no dossier in this folder, so that everything is told as added.</source>
        <translation>Dans la version précédente, il n’y a pas de dossier dans ce répertoire&#x202f;; tout est donc indiqué comme ajouté.</translation>
    </message>
    <message>
        <source>The version before %1 cannot be read, so that everything is told as added: %2</source>
        <translation>La version qui précède %1 ne peut pas être lue&#x202f;; tout est donc indiqué comme ajouté&#xa0;: %2</translation>
    </message>
    <message>
        <source>This version has no dossier in this folder: it was removed or moved.</source>
        <translation>Dans cette version, il n’y a pas de dossier dans ce répertoire&#xa0;: il a été supprimé ou déplacé.</translation>
    </message>
</context>
<context>
    <name>vitrine::VersionsModel</name>
    <message>
        <source>Working copy</source>
        <translation>Copie de travail</translation>
    </message>
    <message>
        <source>as you edit it now</source>
        <translation>telle que vous la modifiez</translation>
    </message>
    <message>
        <source>equal to the last version</source>
        <translation>identique à la dernière version</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) changed since the last version</source>
        <translation>
            <numerusform>%n information modifiée depuis la dernière version</numerusform>
            <numerusform>%n informations modifiées depuis la dernière version</numerusform>
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
        <translation>Accepter un constat</translation>
    </message>
    <message>
        <source>It stays in the dossier with your reason, is no longer counted, and can be taken back at any time. The reason is never part of an exported document.</source>
        <translation>Il reste dans le dossier avec votre motif, n’est plus compté et peut être repris à tout moment. Le motif ne figure jamais dans un document exporté.</translation>
    </message>
    <message>
        <source>&amp;Why is this acceptable?</source>
        <translation>&amp;Pourquoi est-ce acceptable&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Accepted by</source>
        <translation>&amp;Accepté par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Accept the Finding</source>
        <translation>Accepter le constat</translation>
    </message>
</context>
<context>
    <name>vitrine::WithholdDialog</name>
    <message>
        <source>Withhold: %1</source>
        <translation>Ne pas communiquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep back only what is secret. The AI Office and national authorities hold what they get in confidence; readers from whom something is withheld are told that it is.</source>
        <translation>Ne retenez que ce qui est secret. Le Bureau de l’IA et les autorités nationales traitent de manière confidentielle ce qu’ils reçoivent&#x202f;; les lecteurs auxquels quelque chose n’est pas communiqué en sont informés.</translation>
    </message>
    <message>
        <source>Withhold another part</source>
        <translation>Ne pas communiquer une autre partie</translation>
    </message>
    <message>
        <source>Withhold from</source>
        <translation>Ne pas communiquer à</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>e.g. a licensed news archive (optional)</source>
        <translation>p. ex. des archives de presse sous licence (facultatif)</translation>
    </message>
    <message>
        <source>They are told instead</source>
        <translation>On leur dit à la place</translation>
    </message>
    <message>
        <source>every row</source>
        <translation>chaque ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>every column</source>
        <translation>chaque colonne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Do not withhold this</source>
        <translation>Lever cette restriction</translation>
    </message>
</context>
<context>
    <name>vitrine::Workspace</name>
    <message>
        <source>A copy is in %1.</source>
        <translation>Une copie se trouve dans %1.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Nothing changed since the last version, so there is no new one to save.</source>
        <translation>Rien n’a changé depuis la dernière version&#x202f;; il n’y en a donc pas de nouvelle à enregistrer.</translation>
    </message>
    <message>
        <source>Version saved: “%1”.</source>
        <translation>Version enregistrée&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Saving a version…</source>
        <translation>Enregistrement d’une version…</translation>
    </message>
    <message>
        <source>What you type is not kept safe right now</source>
        <translation>Ce que vous saisissez n’est pas sauvegardé en ce moment</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>no version saved yet</source>
        <translation>aucune version encore enregistrée</translation>
    </message>
    <message>
        <source>draft after “%1”</source>
        <translation>brouillon après «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>branche %1</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Répertoire des documents</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Another program changed this dossier; you see its new state.</source>
        <translation>Un autre programme a modifié ce dossier&#x202f;; vous voyez son nouvel état.</translation>
    </message>
    <message>
        <source>Another program changed this dossier while you were editing it.</source>
        <translation>Un autre programme a modifié ce dossier pendant que vous le modifiiez.</translation>
    </message>
    <message>
        <source>Reload, keep my changes</source>
        <translation>Recharger, garder mes modifications</translation>
    </message>
    <message>
        <source>Reload, drop my changes</source>
        <translation>Recharger, abandonner mes modifications</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>The dossier follows the newer version now. Undo takes that back.</source>
        <translation>Le dossier suit désormais la version plus récente. «&#x202f;Annuler&#x202f;» revient en arrière.</translation>
    </message>
    <message>
        <source>There is a newer version of a law or form that this dossier follows. Nothing changes before you say so.</source>
        <translation>Il existe une version plus récente d’une loi ou d’un formulaire que ce dossier suit. Rien ne change sans votre accord.</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Voir ce qui change…</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>Another program told this otherwise than you: %1. Its words stand; yours are kept aside.</source>
        <translation>Un autre programme a indiqué autre chose que vous : %1. Ses indications valent ; les vôtres sont mises de côté.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Your changes are dropped. Undo brings them back.</source>
        <translation>Vos modifications sont abandonnées. Annuler les rétablit.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
</context>
<context>
    <name>vitrine::Attaching</name>
    <message>
        <source>%1 is about the dossier itself: no file goes there.</source>
        <translation>%1 concerne le dossier lui-même&#xa0;: aucun fichier n’y a sa place.</translation>
    </message>
    <message>
        <source>The answer of %1 is no file. A file can show that it is right: attach it as evidence.</source>
        <translation>La réponse de %1 n’est pas un fichier. Un fichier peut montrer qu’elle est exacte&#xa0;: joignez-le comme justificatif.</translation>
    </message>
    <message>
        <source>Evidence is attached to a whole fact: to %1.</source>
        <translation>Un justificatif se joint à une donnée entière&#xa0;: à %1.</translation>
    </message>
    <message>
        <source>the sources told of the answer before and are dropped</source>
        <translation>les sources concernaient la réponse précédente et sont supprimées</translation>
    </message>
    <message>
        <source>nothing is told here yet that the file could show</source>
        <translation>rien n’est encore indiqué ici que le fichier puisse montrer</translation>
    </message>
</context>
<context>
    <name>vitrine::FinalGate</name>
    <message>
        <source>This is a draft: save it as a version first.</source>
        <translation>Ceci est un brouillon&#xa0;: enregistrez-le d’abord comme version.</translation>
    </message>
</context>
<context>
    <name>vitrine::ComparisonExport</name>
    <message>
        <source>One document is compared at a time: name one.</source>
        <translation>On compare un document à la fois : nommez-en un.</translation>
    </message>
    <message>
        <source>A comparison cannot be written as %1.</source>
        <translation>Une comparaison ne peut pas être écrite en %1.</translation>
    </message>
    <message>
        <source>The older version tells this reader what the newer one keeps back: %1. A document with tracked changes holds both. Export a report on the changes instead.</source>
        <translation>La version la plus ancienne indique à ce lecteur ce que la plus récente ne montre plus : %1. Un document avec suivi des modifications contient les deux. Exportez plutôt un rapport sur les modifications.</translation>
    </message>
</context>
</TS>
