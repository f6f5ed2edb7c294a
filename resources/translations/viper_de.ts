<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActionBar</name>
    <message>
        <source>I like it</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>I don&apos;t like it</source>
        <translation>Gefällt mir nicht</translation>
    </message>
    <message>
        <source>Star it</source>
        <translation>Stern geben</translation>
    </message>
    <message>
        <source>Comment on this picture</source>
        <translation>Dieses Bild kommentieren</translation>
    </message>
    <message>
        <source>Say why. The light? The colors? The mood?</source>
        <translation>Sag warum, auf Englisch. Das Licht? Die Farben? Die Stimmung?</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Again, from another seed</source>
        <translation>Noch einmal, mit anderer Startzahl</translation>
    </message>
    <message>
        <source>Vary: more like this one</source>
        <translation>Variieren: mehr wie dieses</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This is as large as it gets</source>
        <translation>Größer geht es nicht</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>Doppelt so groß</translation>
    </message>
    <message>
        <source>Twice as large: painted anew at {size}</source>
        <translation>Doppelt so groß: neu gemalt in {size}</translation>
    </message>
    <message>
        <source>Twice as large: enlarged to {size}, nothing made up</source>
        <translation>Doppelt so groß: auf {size} vergrößert, nichts dazuerfunden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add what you like, such as “soft light”</source>
        <translation>Was dir gefällt, etwa „soft light“</translation>
    </message>
    <message>
        <source>Add something that you are drawn to</source>
        <translation>Etwas hinzufügen, das dich anzieht</translation>
    </message>
    <message>
        <source>Add what bothers you, such as “neon colors”</source>
        <translation>Was dich stört, etwa „neon colors“</translation>
    </message>
    <message>
        <source>Add something that puts you off</source>
        <translation>Etwas hinzufügen, das dich abstößt</translation>
    </message>
</context>
<context>
    <name>Arena</name>
    <message>
        <source>Which of two pictures would you rather have?</source>
        <translation>Welches von zwei Bildern hättest du lieber?</translation>
    </message>
    <message>
        <source>Left arrow for the left one, right arrow for the right one, down arrow for neither</source>
        <translation>Pfeil links für das linke, Pfeil rechts für das rechte, Pfeil nach unten für keines</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Ask the last pair again (Up)</source>
        <translation>Das letzte Paar noch einmal fragen (Pfeil hoch)</translation>
    </message>
    <message>
        <source>Go on later (Esc)</source>
        <translation>Später weitermachen (Esc)</translation>
    </message>
    <message>
        <source>How far the next two pictures are</source>
        <translation>Wie weit die nächsten zwei Bilder sind</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>The next two are being made …</source>
        <translation>Die nächsten zwei entstehen …</translation>
    </message>
    <message>
        <source>The first two are being made. Then choose with the arrow keys or a click; ↓ is for neither.</source>
        <translation>Die ersten zwei entstehen. Wähle dann mit den Pfeiltasten oder einem Klick; ↓ heißt: keins von beiden.</translation>
    </message>
    <message>
        <source>Left picture: {prompt}</source>
        <translation>Linkes Bild: {prompt}</translation>
    </message>
    <message>
        <source>Right picture: {prompt}</source>
        <translation>Rechtes Bild: {prompt}</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%n comments: enough to read your taste</source>
        <translation>
            <numerusform>%n Kommentar: genug, um deinen Geschmack zu lesen</numerusform>
            <numerusform>%n Kommentare: genug, um deinen Geschmack zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn my taste</source>
        <translation>Meinen Geschmack lernen</translation>
    </message>
    <message>
        <source>You have commented on every picture</source>
        <translation>Du hast jedes Bild kommentiert</translation>
    </message>
</context>
<context>
    <name>AttributePopover</name>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>Wie viel es zählt</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Locked against learning</source>
        <translation>Vor dem Lernen geschützt</translation>
    </message>
    <message>
        <source>Find pictures like this</source>
        <translation>Solche Bilder suchen</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move to “Put off by”</source>
        <translation>Zu „Stößt ab“ verschieben</translation>
    </message>
    <message>
        <source>Move to “Drawn to”</source>
        <translation>Zu „Zieht an“ verschieben</translation>
    </message>
    <message>
        <source>Counts {word} ({weight})</source>
        <translation>Zählt {word} ({weight})</translation>
    </message>
</context>
<context>
    <name>BlankStage</name>
    <message>
        <source>See anything your way</source>
        <translation>Sieh alles auf deine Art</translation>
    </message>
    <message>
        <source>Say what you want to see, or begin with one of these, sketched by the atelier.</source>
        <translation>Sag auf Englisch, was du sehen willst, oder beginne mit einem von diesen, skizziert vom Atelier.</translation>
    </message>
    <message>
        <source>Say what you want to see, or begin with one of these, sketched in your taste by the atelier.</source>
        <translation>Sag auf Englisch, was du sehen willst, oder beginne mit einem von diesen, vom Atelier in deinem Geschmack skizziert.</translation>
    </message>
    <message>
        <source>Make a picture of this</source>
        <translation>Davon ein Bild machen</translation>
    </message>
</context>
<context>
    <name>BlendDialog</name>
    <message>
        <source>Blend tastes</source>
        <translation>Geschmäcker mischen</translation>
    </message>
    <message>
        <source>Name of the blend</source>
        <translation>Name der Mischung</translation>
    </message>
    <message>
        <source>What one likes and another can&apos;t stand</source>
        <translation>Was jemand mag und jemand nicht ausstehen kann</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>How much {name} counts</source>
        <translation>Wie viel {name} zählt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nobody counts. Move a slider.</source>
        <translation>Niemand zählt. Bewege einen Regler.</translation>
    </message>
    <message>
        <source>Drawn to {liked} things, put off by {disliked}.</source>
        <translation>Mag {liked} Dinge, stört sich an {disliked}.</translation>
    </message>
    <message>
        <source>Shared by all, and first: {words}.</source>
        <translation>Von allen geteilt, und zuerst: {words}.</translation>
    </message>
    <message>
        <source>Nothing is shared by all.</source>
        <translation>Nichts wird von allen geteilt.</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>drawn to it</source>
        <translation>gemocht</translation>
    </message>
    <message>
        <source>put off by it</source>
        <translation>nicht gemocht</translation>
    </message>
    <message>
        <source>“{words}”: {liking} likes it, {hating} can&apos;t stand it</source>
        <translation>„{words}“: {liking} mag es, {hating} kann es nicht ausstehen</translation>
    </message>
</context>
<context>
    <name>BuiltInCard</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} verwenden</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Enter opens it, up and down weigh it, space switches it off, control with left or right moves it over, delete removes it</source>
        <translation>Eingabe öffnet es, auf und ab gewichten, Leertaste schaltet aus, Strg mit links oder rechts schiebt hinüber, Entf entfernt</translation>
    </message>
    <message>
        <source>drawn to</source>
        <translation>zieht an</translation>
    </message>
    <message>
        <source>put off by</source>
        <translation>stößt ab</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>Gewicht {weight}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>geschützt</translation>
    </message>
</context>
<context>
    <name>ChipColumn</name>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>Your comment on this picture</source>
        <translation>Dein Kommentar zu diesem Bild</translation>
    </message>
    <message>
        <source>Say why. The light? The colors? The mood?</source>
        <translation>Sag warum, auf Englisch. Das Licht? Die Farben? Die Stimmung?</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Two tastes compared</source>
        <translation>Zwei Geschmäcker im Vergleich</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Drawn to</source>
        <translation>Zieht an</translation>
    </message>
    <message>
        <source>Put off by</source>
        <translation>Stößt ab</translation>
    </message>
    <message>
        <source>One thing in common</source>
        <translation>Eins gemeinsam</translation>
    </message>
    <message>
        <source>{n} things in common</source>
        <translation>{n} gemeinsam</translation>
    </message>
    <message>
        <source>Nothing in common yet</source>
        <translation>Noch nichts gemeinsam</translation>
    </message>
    <message>
        <source>{shared}, and no quarrel.</source>
        <translation>{shared}, und kein Streit.</translation>
    </message>
    <message>
        <source>{shared}; they disagree on one.</source>
        <translation>{shared}; in einem sind sie sich uneins.</translation>
    </message>
    <message>
        <source>{shared}; they disagree on {n}.</source>
        <translation>{shared}; in {n} sind sie sich uneins.</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>The fastest there is</source>
        <translation>Das schnellste, das es gibt</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>NVIDIA or AMD graphics card</source>
        <translation>Grafikkarte von NVIDIA oder AMD</translation>
    </message>
    <message>
        <source>Apple chip</source>
        <translation>Apple-Chip</translation>
    </message>
    <message>
        <source>Intel graphics card</source>
        <translation>Grafikkarte von Intel</translation>
    </message>
    <message>
        <source>Device that models run on</source>
        <translation>Gerät, auf dem Modelle laufen</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>Modelle laufen auf</translation>
    </message>
    <message>
        <source>Address of a Ray cluster that makes pictures</source>
        <translation>Adresse eines Ray-Clusters, der Bilder macht</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>Or the address of a Ray cluster, host:port, with this program on each of its machines.</source>
        <translation>Oder die Adresse eines Ray-Clusters, Rechner:Port, mit diesem Programm auf jeder seiner Maschinen.</translation>
    </message>
    <message>
        <source>Create works on</source>
        <translation>„Erstellen“ arbeitet auf</translation>
    </message>
    <message>
        <source>Tell me when a long job is done and I am elsewhere</source>
        <translation>Sag mir Bescheid, wenn etwas Langes fertig ist und ich woanders bin</translation>
    </message>
    <message>
        <source>{device}: not in this computer</source>
        <translation>{device}: nicht in diesem Rechner</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Get {name}?</source>
        <translation>{name} holen?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Get {size}</source>
        <translation>{size} holen</translation>
    </message>
    <message>
        <source>Use what is here</source>
        <translation>Nehmen, was da ist</translation>
    </message>
    <message>
        <source>{free} are free there. It can be paused, and goes on after a cut or a restart.</source>
        <translation>{free} sind dort frei. Du kannst es anhalten; nach einer Störung oder einem Neustart geht es weiter.</translation>
    </message>
    <message>
        <source>Only {free} are free there. Make room, or choose another models folder in the settings.</source>
        <translation>Nur {free} sind dort frei. Schaff Platz oder wähle in den Einstellungen einen anderen Ordner für Modelle.</translation>
    </message>
    <message>
        <source>License: {name}. {note}</source>
        <translation>Lizenz: {name}. {note}</translation>
    </message>
    <message>
        <source>Read its terms</source>
        <translation>Bedingungen lesen</translation>
    </message>
    <message>
        <source>goes to {folder}</source>
        <translation>kommt nach {folder}</translation>
    </message>
    <message>
        <source>{size}, all of it here already</source>
        <translation>{size}, schon alles da</translation>
    </message>
    <message>
        <source>{size} from {place}</source>
        <translation>{size} von {place}</translation>
    </message>
    <message>
        <source>{missing} of {size} still to come from {place}</source>
        <translation>{missing} von {size} fehlen noch, von {place}</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>How much of you</source>
        <translation>Wie viel von dir</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>schlicht</translation>
    </message>
    <message>
        <source>all me</source>
        <translation>ganz ich</translation>
    </message>
    <message>
        <source>Towards what you like</source>
        <translation>Hin zu dem, was dir gefällt</translation>
    </message>
    <message>
        <source>Away from what you don&apos;t</source>
        <translation>Weg von dem, was dir nicht gefällt</translation>
    </message>
    <message>
        <source>Likes and dislikes apart</source>
        <translation>Getrennt einstellen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Best of</source>
        <translation>Bestes von</translation>
    </message>
    <message>
        <source>Make several for each picture and keep the one that you would probably like best</source>
        <translation>Mehrere je Bild machen und das behalten, das dir wohl am besten gefällt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>the engine&apos;s own size</source>
        <translation>Größe der Engine</translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <source>After {n} choices {share}%, probably between {low}% and {high}%</source>
        <translation>Nach {n} Entscheidungen {share} %, wahrscheinlich zwischen {low} % und {high} %</translation>
    </message>
    <message>
        <source>first choice</source>
        <translation>erste Wahl</translation>
    </message>
    <message>
        <source>after {n}</source>
        <translation>nach {n}</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Settings of the picture</source>
        <translation>Einstellungen des Bildes</translation>
    </message>
    <message>
        <source>Removed the picture</source>
        <translation>Bild entfernt</translation>
    </message>
    <message>
        <source>Create {n}</source>
        <translation>{n} erstellen</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>You stopped these two before they were finished.</source>
        <translation>Du hast diese zwei angehalten, bevor sie fertig waren.</translation>
    </message>
</context>
<context>
    <name>DraftTile</name>
    <message>
        <source>Make this picture</source>
        <translation>Dieses Bild machen</translation>
    </message>
    <message>
        <source>Draft: {name}</source>
        <translation>Entwurf: {name}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>The queue</source>
        <translation>Die Warteschlange</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Clear waiting</source>
        <translation>Wartende entfernen</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) taken off the queue</source>
        <translation>
            <numerusform>%n Auftrag aus der Warteschlange genommen</numerusform>
            <numerusform>%n Aufträge aus der Warteschlange genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let go to use these pictures</source>
        <translation>Loslassen, um diese Bilder zu verwenden</translation>
    </message>
    <message>
        <source>Only pictures and folders go here</source>
        <translation>Hierher gehören nur Bilder und Ordner</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Undone: {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
</context>
<context>
    <name>EmptyTaste</name>
    <message>
        <source>Nothing is known of your taste yet</source>
        <translation>Von deinem Geschmack ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Schau</translation>
    </message>
    <message>
        <source>Pick pictures that pull you in, or push you away.</source>
        <translation>Such Bilder aus, die dich anziehen oder abstoßen.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Sag warum</translation>
    </message>
    <message>
        <source>The light? The colors? The mood? Eight comments are enough.</source>
        <translation>Das Licht? Die Farben? Die Stimmung? Acht Kommentare genügen.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Your words become a taste that you can see and change here.</source>
        <translation>Aus deinen Worten wird ein Geschmack, den du hier siehst und änderst.</translation>
    </message>
    <message>
        <source>Go to the gallery</source>
        <translation>Zur Galerie</translation>
    </message>
    <message>
        <source>Add words by hand</source>
        <translation>Worte von Hand hinzufügen</translation>
    </message>
    <message>
        <source>Import a taste …</source>
        <translation>Geschmack importieren …</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message numerus="yes">
        <source>%n picture(s) taken out of the tray</source>
        <translation>
            <numerusform>%n Bild herausgenommen</numerusform>
            <numerusform>%n Bilder herausgenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>Pictures of this sitting</source>
        <translation>Bilder dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>liked</source>
        <translation>gefällt</translation>
    </message>
    <message>
        <source>disliked</source>
        <translation>gefällt nicht</translation>
    </message>
    <message>
        <source>mixed feelings</source>
        <translation>gemischte Gefühle</translation>
    </message>
    <message>
        <source>commented on</source>
        <translation>kommentiert</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Titles, comments, attributes</source>
        <translation>Titel, Kommentare, Merkmale</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>„{title}“ entfernt</translation>
    </message>
    <message>
        <source>Say why …</source>
        <translation>Sag warum …</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Mag ich</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Teils</translation>
    </message>
    <message>
        <source>Dislike</source>
        <translation>Mag nicht</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>How it was made …</source>
        <translation>Wie es entstand …</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Remove from the gallery</source>
        <translation>Aus der Galerie nehmen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Drag the line to where you would draw it</source>
        <translation>Zieh die Linie dorthin, wo du sie ziehen würdest</translation>
    </message>
    <message>
        <source>not for me</source>
        <translation>nichts für mich</translation>
    </message>
    <message>
        <source>very much me</source>
        <translation>sehr meins</translation>
    </message>
    <message>
        <source>Line at {value}%</source>
        <translation>Linie bei {value} %</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Put in order</source>
        <translation>Geordnet</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>{n} pictures of “{prompt}”</source>
        <translation>{n} Bilder von „{prompt}“</translation>
    </message>
    <message>
        <source>An older version of your taste: {score}</source>
        <translation>Eine ältere Fassung deines Geschmacks: {score}</translation>
    </message>
    <message>
        <source>{moment}, “{reason}”: {score}</source>
        <translation>{moment}, „{reason}“: {score}</translation>
    </message>
    <message>
        <source>{mine} of {n}</source>
        <translation>{mine} von {n}</translation>
    </message>
    <message>
        <source>against {other}, by {engine}</source>
        <translation>gegen {other}, von {engine}</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Added by hand.</source>
        <translation>Von Hand hinzugefügt.</translation>
    </message>
    <message>
        <source>And in {count} more comments.</source>
        <translation>Und in {count} weiteren Kommentaren.</translation>
    </message>
    <message>
        <source>And in one more comment.</source>
        <translation>Und in einem weiteren Kommentar.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Einen Ordner mit Bildern hinzufügen</translation>
    </message>
    <message>
        <source>That is only a link. Save the picture on this computer, then drop the file here.</source>
        <translation>Das ist nur ein Link. Speichere das Bild auf diesem Computer und zieh dann die Datei hierher.</translation>
    </message>
    <message>
        <source>There is no picture in that. Drop picture files or folders here.</source>
        <translation>Darin ist kein Bild. Zieh Bilddateien oder Ordner hierher.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Abgelegtes Bild</translation>
    </message>
    <message>
        <source>This is how that picture was made</source>
        <translation>So ist dieses Bild entstanden</translation>
    </message>
    <message>
        <source>Add to gallery instead</source>
        <translation>Lieber in die Galerie</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) added</source>
        <translation>
            <numerusform>%n Bild hinzugefügt</numerusform>
            <numerusform>%n Bilder hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in your gallery already</source>
        <translation>
            <numerusform>%n Bild ist schon in deiner Galerie</numerusform>
            <numerusform>%n Bilder sind schon in deiner Galerie</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures found there</source>
        <translation>Dort sind keine Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht lesen</numerusform>
            <numerusform>%n Dateien ließen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>All others were added.</source>
        <translation>Alle anderen sind hinzugefügt.</translation>
    </message>
    <message>
        <source>Try PNG, JPEG, WebP, TIFF, GIF or AVIF.</source>
        <translation>Versuch es mit PNG, JPEG, WebP, TIFF, GIF oder AVIF.</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Nicht hinzugefügt</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Took learning back</source>
        <translation>Lernen zurückgenommen</translation>
    </message>
    <message>
        <source>Kept part of what was learnt</source>
        <translation>Einen Teil des Gelernten behalten</translation>
    </message>
</context>
<context>
    <name>LearntBanner</name>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Nachricht schließen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped halfway through %n comment(s)</source>
        <translation>
            <numerusform>Bei %n Kommentar auf halbem Weg angehalten</numerusform>
            <numerusform>Bei %n Kommentaren auf halbem Weg angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnt from one comment</source>
        <translation>Aus einem Kommentar gelernt</translation>
    </message>
    <message>
        <source>Learnt from {count} comments</source>
        <translation>Aus {count} Kommentaren gelernt</translation>
    </message>
    <message>
        <source>in half precision</source>
        <translation>mit halber Genauigkeit</translation>
    </message>
    <message>
        <source>in 8 bits</source>
        <translation>mit 8 Bit</translation>
    </message>
    <message>
        <source>in 4 bits</source>
        <translation>mit 4 Bit</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count} weg</translation>
    </message>
    <message>
        <source>{count} moved over</source>
        <translation>{count} auf der anderen Seite</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count} behalten</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message>
        <source>Live preview</source>
        <translation>Live-Vorschau</translation>
    </message>
    <message>
        <source>Show quick drafts while you write and choose</source>
        <translation>Schnelle Entwürfe zeigen, während du schreibst und auswählst</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Say what you want to see: a draft of it appears here.</source>
        <translation>Sag, was du sehen willst: Ein Entwurf davon erscheint hier.</translation>
    </message>
    <message>
        <source>There is no quick draft of this.</source>
        <translation>Davon gibt es keinen schnellen Entwurf.</translation>
    </message>
    <message>
        <source>drafting …</source>
        <translation>entwirft …</translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Left unfinished last time: %n job(s)</source>
        <translation>
            <numerusform>Vom letzten Mal unfertig: %n Auftrag</numerusform>
            <numerusform>Vom letzten Mal unfertig: %n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue keeps what is unfinished until you remove it.</source>
        <translation>Die Warteschlange behält, was unfertig ist, bis du es entfernst.</translation>
    </message>
    <message>
        <source>Finish them</source>
        <translation>Fertig machen</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>As suits the device</source>
        <translation>Wie es dem Gerät liegt</translation>
    </message>
    <message>
        <source>Full (float32): exact, twice the memory</source>
        <translation>Voll (float32): genau, doppelter Speicher</translation>
    </message>
    <message>
        <source>Half (float16)</source>
        <translation>Halb (float16)</translation>
    </message>
    <message>
        <source>Half, wide range (bfloat16)</source>
        <translation>Halb, weiter Bereich (bfloat16)</translation>
    </message>
    <message>
        <source>Number format of models</source>
        <translation>Zahlenformat der Modelle</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>As fine as the free memory allows</source>
        <translation>So genau, wie Platz ist</translation>
    </message>
    <message>
        <source>Whole: the published numbers</source>
        <translation>Ganz: die veröffentlichten Zahlen</translation>
    </message>
    <message>
        <source>In 8 bits: about half the memory</source>
        <translation>In 8 Bit: etwa der halbe Speicher</translation>
    </message>
    <message>
        <source>In 4 bits: about a third of the memory</source>
        <translation>In 4 Bit: etwa ein Drittel des Speichers</translation>
    </message>
    <message>
        <source>How finely models that see and read are kept</source>
        <translation>Wie genau Modelle, die sehen und lesen, aufbewahrt werden</translation>
    </message>
    <message>
        <source>Models that see and read</source>
        <translation>Modelle, die sehen und lesen</translation>
    </message>
    <message>
        <source>As its free memory asks for</source>
        <translation>Wie ihr freier Speicher es verlangt</translation>
    </message>
    <message>
        <source>Nothing: fastest</source>
        <translation>Alles bleibt dort: am schnellsten</translation>
    </message>
    <message>
        <source>All but the part at work: a little slower</source>
        <translation>Nur der arbeitende Teil bleibt: etwas langsamer</translation>
    </message>
    <message>
        <source>All but one layer: slow, for small cards</source>
        <translation>Nur eine Schicht bleibt: langsam, für kleine Karten</translation>
    </message>
    <message>
        <source>What waits off the graphics card</source>
        <translation>Was nicht auf der Grafikkarte bleibt</translation>
    </message>
    <message>
        <source>Off the graphics card</source>
        <translation>Auf der Grafikkarte</translation>
    </message>
    <message>
        <source>Memory for models, in gigabytes</source>
        <translation>Speicher für Modelle, in Gigabyte</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>So viel, wie da ist</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Speicher für Modelle</translation>
    </message>
    <message>
        <source>{free} are free for models on the graphics card now.</source>
        <translation>{free} sind jetzt auf der Grafikkarte für Modelle frei.</translation>
    </message>
    <message>
        <source>{free} are free for models in this computer&apos;s memory now.</source>
        <translation>{free} sind jetzt im Arbeitsspeicher für Modelle frei.</translation>
    </message>
    <message>
        <source>The engines that ship need little of it.</source>
        <translation>Die mitgelieferten brauchen wenig davon.</translation>
    </message>
    <message>
        <source>All models that you chose fit.</source>
        <translation>Alle Modelle, die du gewählt hast, passen.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Suggest next</source>
        <translation>Nächstes vorschlagen</translation>
    </message>
    <message>
        <source>The picture that would tell most about your taste</source>
        <translation>Das Bild, das am meisten über deinen Geschmack verriete</translation>
    </message>
    <message>
        <source>Learn my taste</source>
        <translation>Meinen Geschmack lernen</translation>
    </message>
    <message>
        <source>What do you like, and what not?</source>
        <translation>Was gefällt dir, und was nicht?</translation>
    </message>
    <message>
        <source>Pick a picture with a strong pull either way and say why, in your own words.</source>
        <translation>Such ein Bild aus, das dich stark anzieht oder abstößt, und sag warum, auf Englisch.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture you like and one you don&apos;t, or three comments, are enough to begin.</source>
        <translation>Ein Bild, das dir gefällt, und eins, das dir nicht gefällt, oder drei Kommentare genügen für den Anfang.</translation>
    </message>
    <message numerus="yes">
        <source>Enough to begin. %n more would help.</source>
        <translation>
            <numerusform>Genug für den Anfang. %n weiterer würde helfen.</numerusform>
            <numerusform>Genug für den Anfang. %n weitere würden helfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That says a lot. More is better still.</source>
        <translation>Das sagt schon viel. Mehr ist noch besser.</translation>
    </message>
    <message>
        <source>{count} of {goal} comments</source>
        <translation>{count} von {goal} Kommentaren</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Liest …</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>How much of it is here</source>
        <translation>Wie viel davon da ist</translation>
    </message>
    <message>
        <source>Get …</source>
        <translation>Holen …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>Go on …</source>
        <translation>Weiter …</translation>
    </message>
    <message>
        <source>waits until the one before it is here …</source>
        <translation>wartet, bis das vorige da ist …</translation>
    </message>
    <message>
        <source>asking for it …</source>
        <translation>wird angefragt …</translation>
    </message>
    <message>
        <source>{here} of {all} · {file}</source>
        <translation>{here} von {all} · {file}</translation>
    </message>
    <message>
        <source>pausing …</source>
        <translation>hält an …</translation>
    </message>
    <message>
        <source>Read the license</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Check its files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Remove its files</source>
        <translation>Dateien entfernen</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>What others stand on</source>
        <translation>Worauf andere aufbauen</translation>
    </message>
    <message>
        <source>Finish pictures</source>
        <translation>Bilder verfeinern</translation>
    </message>
    <message>
        <source>Add my own …</source>
        <translation>Eigenes hinzufügen …</translation>
    </message>
    <message>
        <source>The program is set to stay offline.</source>
        <translation>Das Programm soll offline bleiben.</translation>
    </message>
    <message>
        <source>Allow the network in the settings, or add a model that is on this computer.</source>
        <translation>Erlaube das Netz in den Einstellungen oder füge ein Modell hinzu, das auf diesem Rechner liegt.</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} ist da</translation>
    </message>
    <message>
        <source>Create opens with this from now on</source>
        <translation>„Erstellen“ öffnet sich ab jetzt damit</translation>
    </message>
    <message>
        <source>Pictures are scored by this from now on</source>
        <translation>Bilder werden ab jetzt hiermit bewertet</translation>
    </message>
    <message>
        <source>Your comments are read by this from now on</source>
        <translation>Deine Kommentare werden ab jetzt hiermit gelesen</translation>
    </message>
    <message>
        <source>{name} is not in order</source>
        <translation>{name} ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>All files of {name} are in order</source>
        <translation>Alle Dateien von {name} sind in Ordnung</translation>
    </message>
    <message>
        <source>{name} is off the list; its files stay</source>
        <translation>{name} ist von der Liste; die Dateien bleiben</translation>
    </message>
    <message>
        <source>{name} is removed; {size} are free again</source>
        <translation>{name} ist entfernt; {size} sind wieder frei</translation>
    </message>
    <message>
        <source>Added “{name}”: {kind}</source>
        <translation>„{name}“ hinzugefügt: {kind}</translation>
    </message>
    <message>
        <source>A folder …</source>
        <translation>Ein Ordner …</translation>
    </message>
    <message>
        <source>Folder of a model</source>
        <translation>Ordner eines Modells</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>A file …</source>
        <translation>Eine Datei …</translation>
    </message>
    <message>
        <source>File of a model</source>
        <translation>Datei eines Modells</translation>
    </message>
    <message>
        <source>Read your comments</source>
        <translation>Deine Kommentare lesen</translation>
    </message>
    <message>
        <source>Make pictures</source>
        <translation>Bilder machen</translation>
    </message>
    <message>
        <source>Score pictures</source>
        <translation>Bilder bewerten</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>text, frames …</source>
        <translation>Schrift, Rahmen …</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>the engine&apos;s own</source>
        <translation>wie die Engine will</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Exact, as published</source>
        <translation>Genau wie veröffentlicht</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Refiner</source>
        <translation>Refiner</translation>
    </message>
    <message>
        <source>Another model that finishes the picture</source>
        <translation>Ein anderes Modell, das das Bild vollendet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>{job} is done</source>
        <translation>{job}: fertig</translation>
    </message>
    <message>
        <source>{job} did not work</source>
        <translation>{job}: hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>Opponents</name>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>A stranger</source>
        <translation>Eine Fremde</translation>
    </message>
    <message>
        <source>Me, before</source>
        <translation>Ich, früher</translation>
    </message>
    <message>
        <source>What your taste is set against</source>
        <translation>Womit dein Geschmack verglichen wird</translation>
    </message>
    <message>
        <source>Make a second profile first</source>
        <translation>Lege erst ein zweites Profil an</translation>
    </message>
    <message>
        <source>There is no earlier version of your taste yet</source>
        <translation>Es gibt noch keine frühere Fassung deines Geschmacks</translation>
    </message>
    <message>
        <source>Whose taste</source>
        <translation>Wessen Geschmack</translation>
    </message>
    <message>
        <source>Which version of your taste</source>
        <translation>Welche Fassung deines Geschmacks</translation>
    </message>
    <message>
        <source>The same picture without any taste: does yours make it better for you?</source>
        <translation>Dasselbe Bild ohne jeden Geschmack: Macht deiner es für dich besser?</translation>
    </message>
    <message>
        <source>The same picture in somebody else&apos;s taste: is yours really yours?</source>
        <translation>Dasselbe Bild in jemand anderes Geschmack: Ist deiner wirklich deiner?</translation>
    </message>
    <message>
        <source>The same picture in a taste made up by chance, as large as yours.</source>
        <translation>Dasselbe Bild in einem zufälligen Geschmack, so groß wie deiner.</translation>
    </message>
    <message>
        <source>The same picture in your taste as it was: did it get better?</source>
        <translation>Dasselbe Bild in deinem Geschmack von früher: Ist er besser geworden?</translation>
    </message>
</context>
<context>
    <name>OrderTile</name>
    <message>
        <source>Place {n}</source>
        <translation>Platz {n}</translation>
    </message>
    <message>
        <source>Arrows walk, control with an arrow moves it, digits put it there</source>
        <translation>Pfeile wandern, Strg mit Pfeil verschiebt es, Ziffern setzen es dorthin</translation>
    </message>
</context>
<context>
    <name>OriginList</name>
    <message>
        <source>The picture shows {what}.</source>
        <translation>Das Bild zeigt {what}.</translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Leave that out</source>
        <translation>Das weglassen</translation>
    </message>
    <message>
        <source>A variation of this seed&apos;s picture.</source>
        <translation>Eine Variante des Bildes zu diesem Startwert.</translation>
    </message>
    <message>
        <source>Enlarged {n} times when it is made.</source>
        <translation>Wird nach dem Entstehen {n}-fach vergrößert.</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Choose an attribute to see which comment it came from.</source>
        <translation>Wähle ein Merkmal, um zu sehen, aus welchem Kommentar es stammt.</translation>
    </message>
    <message>
        <source>Added by hand, not from a comment.</source>
        <translation>Von Hand hinzugefügt, nicht aus einem Kommentar.</translation>
    </message>
    <message>
        <source>From one comment</source>
        <translation>Aus einem Kommentar</translation>
    </message>
    <message>
        <source>From {count} comments</source>
        <translation>Aus {count} Kommentaren</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>{prompt}: you chose your own</source>
        <translation>{prompt}: du hast deines gewählt</translation>
    </message>
    <message>
        <source>{prompt}: you chose the other</source>
        <translation>{prompt}: du hast das andere gewählt</translation>
    </message>
    <message>
        <source>{prompt}: you chose neither</source>
        <translation>{prompt}: du hast keines gewählt</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>My taste</source>
        <translation>Mein Geschmack</translation>
    </message>
    <message>
        <source>Deleted the profile “{name}”</source>
        <translation>Profil „{name}“ gelöscht</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Taste</source>
        <translation>Geschmack</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>{name} is drawn to {liked} things and put off by {disliked}.</source>
        <translation>{name} fühlt sich von {liked} Dingen angezogen und von {disliked} abgestoßen.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>{n} switched off.</source>
        <translation>{n} ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>ProfileSwitch</name>
    <message>
        <source>Whose taste is it?</source>
        <translation>Wessen Geschmack ist es?</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Ein neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Kopie von {name}</translation>
    </message>
    <message>
        <source>Whose taste</source>
        <translation>Wessen Geschmack</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil: {name}</translation>
    </message>
    <message>
        <source>Whose taste is at work: {name}</source>
        <translation>Wessen Geschmack am Werk ist: {name}</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>What do you want to see?</source>
        <translation>Was möchtest du sehen?</translation>
    </message>
    <message>
        <source>What do you want to see? A fox in a winter forest …</source>
        <translation>Was möchtest du sehen, auf Englisch? A fox in a winter forest …</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>What the pictures show</source>
        <translation>Was die Bilder zeigen</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Eingaben, eine je Zeile</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Die üblichen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One prompt a line. Ten or more that differ tell most.</source>
        <translation>Eine Eingabe je Zeile, auf Englisch. Zehn oder mehr, die sich unterscheiden, sagen am meisten.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <translation>
            <numerusform>%n Eingabe</numerusform>
            <numerusform>%n Eingaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Ranked</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Copy the best to …</source>
        <translation>Die besten kopieren nach …</translation>
    </message>
    <message>
        <source>{above} of {all}</source>
        <translation>{above} von {all}</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>Die besten</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>{above} of {all} are right of the line</source>
        <translation>{above} von {all} liegen rechts der Linie</translation>
    </message>
    <message>
        <source>1 file could not be read</source>
        <translation>1 Datei ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>{n} files could not be read</source>
        <translation>{n} Dateien ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die sich nicht lesen ließen</translation>
    </message>
    <message>
        <source>Export scores</source>
        <translation>Bewertungen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Copy the best to</source>
        <translation>Die besten kopieren nach</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Geschrieben nach {path}</translation>
    </message>
    <message>
        <source>{n} files copied to {path}</source>
        <translation>{n} Dateien nach {path} kopiert</translation>
    </message>
</context>
<context>
    <name>RankingDesk</name>
    <message>
        <source>You stopped these pictures before they were finished.</source>
        <translation>Du hast diese Bilder angehalten, bevor sie fertig waren.</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Which do you like best?</source>
        <translation>Welches gefällt dir am besten?</translation>
    </message>
    <message>
        <source>What the pictures show</source>
        <translation>Was die Bilder zeigen</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Wie viele Bilder</translation>
    </message>
    <message>
        <source> pictures</source>
        <translation> Bilder</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>This is my order</source>
        <translation>Das ist meine Reihenfolge</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Noch eine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your order, best first</source>
        <translation>Deine Reihenfolge, das Beste zuerst</translation>
    </message>
    <message>
        <source>The score&apos;s order</source>
        <translation>Die Reihenfolge der Bewertung</translation>
    </message>
    <message>
        <source>Pictures to put in order</source>
        <translation>Bilder zum Ordnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The same picture in several tastes: yours, none, other people&apos;s, and strangers&apos;. Put them in order without being told which is which; then see whether the score would have, too.</source>
        <translation>Dasselbe Bild in mehreren Geschmäckern: deinem, keinem, dem anderer und dem von Fremden. Ordne sie, ohne zu erfahren, welches welches ist; dann sieh, ob die Bewertung es auch so getan hätte.</translation>
    </message>
    <message>
        <source>{n} of {all} pictures are made …</source>
        <translation>{n} von {all} Bildern sind gemacht …</translation>
    </message>
    <message>
        <source>Drag the best to the front, or walk with the arrows and move with control and an arrow.</source>
        <translation>Zieh das Beste nach vorn, oder wandere mit den Pfeilen und verschiebe mit Strg und Pfeil.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>The score cannot tell these apart.</source>
        <translation>Die Bewertung kann diese nicht unterscheiden.</translation>
    </message>
    <message>
        <source>These were not scored.</source>
        <translation>Diese wurden nicht bewertet.</translation>
    </message>
    <message>
        <source>The score orders them much as you do (Kendall&apos;s τ {tau} over {n} pairs).</source>
        <translation>Die Bewertung ordnet sie fast wie du (Kendalls τ {tau} über {n} Paare).</translation>
    </message>
    <message>
        <source>The score orders them somewhat as you do (Kendall&apos;s τ {tau} over {n} pairs).</source>
        <translation>Die Bewertung ordnet sie etwa wie du (Kendalls τ {tau} über {n} Paare).</translation>
    </message>
    <message>
        <source>The score&apos;s order and yours have little in common (Kendall&apos;s τ {tau} over {n} pairs).</source>
        <translation>Die Reihenfolge der Bewertung und deine haben wenig gemein (Kendalls τ {tau} über {n} Paare).</translation>
    </message>
    <message>
        <source>The score orders them the other way round (Kendall&apos;s τ {tau} over {n} pairs).</source>
        <translation>Die Bewertung ordnet sie umgekehrt (Kendalls τ {tau} über {n} Paare).</translation>
    </message>
    <message>
        <source>your taste</source>
        <translation>dein Geschmack</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>schlicht</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>jemand Fremdes</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>Go on from here</source>
        <translation>Von hier aus weiter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Ten more pairs</source>
        <translation>Zehn weitere Paare</translation>
    </message>
    <message>
        <source>Use as likes and dislikes</source>
        <translation>Als Vorlieben und Abneigungen verwenden</translation>
    </message>
    <message>
        <source>Puts these pictures into the gallery: what you chose as liked, the others as disliked</source>
        <translation>Legt diese Bilder in die Galerie: was du gewählt hast als gemocht, die anderen als nicht gemocht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The line marks your own taste, the heart what you chose.</source>
        <translation>Die Linie zeigt deinen Geschmack, das Herz, was du gewählt hast.</translation>
    </message>
    <message>
        <source>What the taste test says</source>
        <translation>Was der Geschmackstest sagt</translation>
    </message>
    <message>
        <source>Over {n} sittings of this comparison: {score}.</source>
        <translation>Über {n} Sitzungen dieses Vergleichs: {score}.</translation>
    </message>
    <message>
        <source>In your gallery</source>
        <translation>In deiner Galerie</translation>
    </message>
    <message>
        <source>{n} pictures are among your likes, {m} among your dislikes</source>
        <translation>{n} Bilder sind unter deinen Vorlieben, {m} unter deinen Abneigungen</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Take the tick off whatever doesn&apos;t sound like you.</source>
        <translation>Nimm den Haken weg, wo es nicht nach dir klingt.</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Moved to the other side</source>
        <translation>Auf die andere Seite gewechselt</translation>
    </message>
    <message>
        <source>Gone, because no comment says it any more</source>
        <translation>Weg, weil kein Kommentar es mehr sagt</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>{count} unverändert</translation>
    </message>
    <message>
        <source>drawn to</source>
        <translation>zieht an</translation>
    </message>
    <message>
        <source>put off by</source>
        <translation>stößt ab</translation>
    </message>
</context>
<context>
    <name>RoleNote</name>
    <message>
        <source>The built-in one is at work from now on</source>
        <translation>Ab jetzt arbeitet das mitgelieferte</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>edits of the profile</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{edit}, and {others}</source>
        <translation>{edit} und {others}</translation>
    </message>
</context>
<context>
    <name>ScoreDial</name>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>You would like it: {value}%, give or take {uncertainty}%</source>
        <translation>Gefiele dir: {value} %, plus oder minus {uncertainty} %</translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message>
        <source>Scored pictures, best first</source>
        <translation>Bewertete Bilder, die besten zuerst</translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>{name}: {value}%, give or take {spread}%</source>
        <translation>{name}: {value} %, plus oder minus {spread} %</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How many are scored</source>
        <translation>Wie viele bewertet sind</translation>
    </message>
    <message>
        <source>{n} files and folders</source>
        <translation>{n} Dateien und Ordner</translation>
    </message>
    <message>
        <source>Looking at your pictures …</source>
        <translation>Deine Bilder werden angesehen …</translation>
    </message>
    <message>
        <source>The best come first as they are scored.</source>
        <translation>Die besten kommen zuerst, sobald sie bewertet sind.</translation>
    </message>
    <message>
        <source>First, a few that you like and a few that you don&apos;t</source>
        <translation>Zuerst ein paar, die dir gefallen, und ein paar, die dir nicht gefallen</translation>
    </message>
    <message>
        <source>Eight on each side are good. Mark them in the gallery, or drop files on the trays.</source>
        <translation>Acht auf jeder Seite sind gut. Markiere sie in der Galerie oder leg Dateien in die Fächer.</translation>
    </message>
    <message>
        <source>Go to the gallery</source>
        <translation>Zur Galerie</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here</source>
        <translation>Leg hier einen Ordner mit Bildern ab</translation>
    </message>
    <message>
        <source>Any pictures. They are ranked by how much you would like them, and stay where they are.</source>
        <translation>Beliebige Bilder. Sie werden danach geordnet, wie sehr sie dir gefielen, und bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Score a folder</source>
        <translation>Einen Ordner bewerten</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>Throw another seed</source>
        <translation>Neue Startzahl würfeln</translation>
    </message>
    <message>
        <source>Keep this seed for the next picture</source>
        <translation>Diese Startzahl für das nächste Bild behalten</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language shows from the next start on.</source>
        <translation>Eine andere Sprache erscheint ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Set the variable VIPER_HOME before starting to keep them elsewhere.</source>
        <translation>Setze vor dem Start die Variable VIPER_HOME, um sie anderswo zu behalten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Your pictures and profiles</source>
        <translation>Deine Bilder und Profile</translation>
    </message>
    <message>
        <source>Back to usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Offline: never use the network, not even when I ask for it</source>
        <translation>Offline: nie das Netz benutzen, auch nicht, wenn ich darum bitte</translation>
    </message>
    <message>
        <source>Nothing that ships with this program needs the network. There is no telemetry.</source>
        <translation>Nichts, was mitgeliefert wird, braucht das Netz. Es gibt keine Telemetrie.</translation>
    </message>
    <message>
        <source>Pictures you give away</source>
        <translation>Bilder, die du weitergibst</translation>
    </message>
    <message>
        <source>Copies keep the recipe: prompt, settings, taste in words</source>
        <translation>Kopien behalten das Rezept: Beschreibung, Einstellungen, Geschmack in Worten</translation>
    </message>
    <message>
        <source>beside your pictures</source>
        <translation>neben deinen Bildern</translation>
    </message>
    <message>
        <source>A folder for models</source>
        <translation>Ein Ordner für Modelle</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Who makes the pictures</source>
        <translation>Wer die Bilder macht</translation>
    </message>
    <message>
        <source>Stop as soon as it is clear</source>
        <translation>Aufhören, sobald es klar ist</translation>
    </message>
    <message>
        <source>Eight of eight are clear. The rule holds however often one looks: wrong once in twenty at most.</source>
        <translation>Acht von acht sind klar. Die Regel gilt, wie oft man auch hinsieht: höchstens einmal in zwanzig falsch.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>What they show …</source>
        <translation>Was sie zeigen …</translation>
    </message>
    <message>
        <source>Put several in order …</source>
        <translation>Mehrere ordnen …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Taste test</source>
        <translation>Geschmackstest</translation>
    </message>
    <message>
        <source>Does it work for you?</source>
        <translation>Wirkt es für dich?</translation>
    </message>
    <message>
        <source>Your taste against</source>
        <translation>Dein Geschmack gegen</translation>
    </message>
    <message>
        <source>You see two pictures of the same thing, one of them in your taste, and are not told which. Choose the one that you would rather have. {n} pairs take about three minutes.</source>
        <translation>Du siehst zwei Bilder derselben Sache, eines davon in deinem Geschmack, und erfährst nicht, welches. Wähle das, das du lieber hättest. {n} Paare dauern etwa drei Minuten.</translation>
    </message>
    <message>
        <source>You left a test in the middle: {n} of {all} pairs chosen.</source>
        <translation>Du hast einen Test mittendrin verlassen: {n} von {all} Paaren entschieden.</translation>
    </message>
    <message>
        <source>{name}, taste tests.csv</source>
        <translation>{name}, Geschmackstests.csv</translation>
    </message>
    <message>
        <source>My taste</source>
        <translation>Mein Geschmack</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>F shows it over the whole screen</source>
        <translation>F zeigt es auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Ganzer Bildschirm (F)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Mag ich</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Teils</translation>
    </message>
    <message>
        <source>Dislike</source>
        <translation>Mag nicht</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tab or Ctrl+Enter, from the comment</source>
        <translation>Tab oder Strg+Eingabe, aus dem Kommentar</translation>
    </message>
    <message>
        <source>The light …</source>
        <translation>Licht …</translation>
    </message>
    <message>
        <source>The light is</source>
        <translation>The light is</translation>
    </message>
    <message>
        <source>The colors …</source>
        <translation>Farben …</translation>
    </message>
    <message>
        <source>The colors are</source>
        <translation>The colors are</translation>
    </message>
    <message>
        <source>The mood …</source>
        <translation>Stimmung …</translation>
    </message>
    <message>
        <source>The mood is</source>
        <translation>The mood is</translation>
    </message>
    <message>
        <source>The lines …</source>
        <translation>Linien …</translation>
    </message>
    <message>
        <source>The lines are</source>
        <translation>The lines are</translation>
    </message>
    <message>
        <source>The texture …</source>
        <translation>Textur …</translation>
    </message>
    <message>
        <source>The texture is</source>
        <translation>The texture is</translation>
    </message>
    <message>
        <source>The space …</source>
        <translation>Raum …</translation>
    </message>
    <message>
        <source>The space feels</source>
        <translation>The space feels</translation>
    </message>
    <message>
        <source>The style …</source>
        <translation>Stil …</translation>
    </message>
    <message>
        <source>The style is</source>
        <translation>The style is</translation>
    </message>
    <message>
        <source>The detail …</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>The detail is</source>
        <translation>The detail is</translation>
    </message>
    <message>
        <source>The contrast …</source>
        <translation>Kontrast …</translation>
    </message>
    <message>
        <source>The contrast is</source>
        <translation>The contrast is</translation>
    </message>
    <message>
        <source>Begin with “{words}”</source>
        <translation>Mit „{words}“ beginnen</translation>
    </message>
    <message>
        <source>This picture cannot be read any more.</source>
        <translation>Dieses Bild lässt sich nicht mehr lesen.</translation>
    </message>
</context>
<context>
    <name>SketchButton</name>
    <message>
        <source>“{prompt}” in this taste</source>
        <translation>„{prompt}“ in diesem Geschmack</translation>
    </message>
    <message>
        <source>painting …</source>
        <translation>malt …</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Two pictures, compared by a line between them</source>
        <translation>Zwei Bilder, verglichen an einer Linie dazwischen</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Cancel this job</source>
        <translation>Diese Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>Die Warteschlange</translation>
    </message>
    <message>
        <source>Done: {job}</source>
        <translation>Fertig: {job}</translation>
    </message>
    <message>
        <source>Stopped: {job}</source>
        <translation>Angehalten: {job}</translation>
    </message>
    <message>
        <source>Failed: {job}</source>
        <translation>Fehlgeschlagen: {job}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>{item} of {items}</source>
        <translation>{item} von {items}</translation>
    </message>
    <message>
        <source>step {done}/{all}</source>
        <translation>Schritt {done}/{all}</translation>
    </message>
    <message>
        <source>cancelling …</source>
        <translation>wird abgebrochen …</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Progress of the current job</source>
        <translation>Fortschritt der laufenden Aufgabe</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>One</source>
        <translation>Eins</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>What to make of one seed</source>
        <translation>Was aus einer Startzahl werden soll</translation>
    </message>
    <message>
        <source>Somebody else&apos;s taste beside it</source>
        <translation>Jemand anderes Geschmack daneben</translation>
    </message>
    <message>
        <source>Compare two under a line</source>
        <translation>Zwei unter einer Linie vergleichen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>and nobody else</source>
        <translation>und sonst niemand</translation>
    </message>
    <message>
        <source>and {name}</source>
        <translation>und {name}</translation>
    </message>
    <message>
        <source>Make a second profile to compare tastes</source>
        <translation>Lege ein zweites Profil an, um Geschmäcker zu vergleichen</translation>
    </message>
    <message>
        <source>1 to come</source>
        <translation>1 kommt noch</translation>
    </message>
    <message>
        <source>{n} to come</source>
        <translation>{n} kommen noch</translation>
    </message>
    <message>
        <source>stopping …</source>
        <translation>hält an …</translation>
    </message>
</context>
<context>
    <name>TasteEditor</name>
    <message>
        <source>Drawn to</source>
        <translation>Zieht an</translation>
    </message>
    <message>
        <source>Put off by</source>
        <translation>Stößt ab</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
</context>
<context>
    <name>TasteEdits</name>
    <message>
        <source>Added {words}</source>
        <translation>{words} hinzugefügt</translation>
    </message>
    <message>
        <source>“{words}” counts {weight}</source>
        <translation>„{words}“ zählt {weight}</translation>
    </message>
    <message>
        <source>Switched on “{words}”</source>
        <translation>„{words}“ eingeschaltet</translation>
    </message>
    <message>
        <source>Switched off “{words}”</source>
        <translation>„{words}“ ausgeschaltet</translation>
    </message>
    <message>
        <source>Locked “{words}”</source>
        <translation>„{words}“ geschützt</translation>
    </message>
    <message>
        <source>Unlocked “{words}”</source>
        <translation>„{words}“ nicht mehr geschützt</translation>
    </message>
    <message>
        <source>drawn to</source>
        <translation>zieht an</translation>
    </message>
    <message>
        <source>put off by</source>
        <translation>stößt ab</translation>
    </message>
    <message>
        <source>Moved “{words}” to {side}</source>
        <translation>„{words}“ nach {side} verschoben</translation>
    </message>
    <message>
        <source>Removed “{words}”</source>
        <translation>„{words}“ entfernt</translation>
    </message>
    <message>
        <source>Cleared the taste</source>
        <translation>Geschmack geleert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TasteMenu</name>
    <message>
        <source>What to do with this taste</source>
        <translation>Was mit diesem Geschmack geschehen soll</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Blend with …</source>
        <translation>Mischen mit …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export with my comments …</source>
        <translation>Mit meinen Kommentaren exportieren …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>Export with comments</source>
        <translation>Mit Kommentaren exportieren</translation>
    </message>
    <message>
        <source>Export without comments</source>
        <translation>Ohne Kommentare exportieren</translation>
    </message>
    <message>
        <source>Taste (*.json)</source>
        <translation>Geschmack (*.json)</translation>
    </message>
    <message>
        <source>Import a taste</source>
        <translation>Geschmack importieren</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Geschrieben nach {path}</translation>
    </message>
</context>
<context>
    <name>TasteNote</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>With the taste of {name} as it was for that picture.</source>
        <translation>Mit dem Geschmack von {name}, wie er für dieses Bild war.</translation>
    </message>
    <message>
        <source>Use today&apos;s</source>
        <translation>Den heutigen nehmen</translation>
    </message>
    <message>
        <source>No taste yet, so pictures come out plain.</source>
        <translation>Noch kein Geschmack, also werden Bilder schlicht.</translation>
    </message>
    <message>
        <source>Teach it in the gallery</source>
        <translation>In der Galerie lehren</translation>
    </message>
</context>
<context>
    <name>TasteStrip</name>
    <message>
        <source>Make “{prompt}” larger on the Create page</source>
        <translation>„{prompt}“ auf der Seite Erstellen größer machen</translation>
    </message>
    <message>
        <source>In this taste</source>
        <translation>In diesem Geschmack</translation>
    </message>
    <message>
        <source>Painted anew as you change it. Click one to go on with it.</source>
        <translation>Neu gemalt, sobald du etwas änderst. Klick eins an, um damit weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>TasteTestPage</name>
    <message>
        <source>First a taste, then a test</source>
        <translation>Erst ein Geschmack, dann ein Test</translation>
    </message>
    <message>
        <source>Comment on a few pictures and let your taste be read; then see whether it pleases you.</source>
        <translation>Kommentiere ein paar Bilder und lass deinen Geschmack lesen; dann sieh, ob er dir gefällt.</translation>
    </message>
    <message>
        <source>Go to the gallery</source>
        <translation>Zur Galerie</translation>
    </message>
    <message>
        <source>Write it down myself</source>
        <translation>Selbst aufschreiben</translation>
    </message>
    <message>
        <source>Taste test</source>
        <translation>Geschmackstest</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>step {done} of {total}</source>
        <translation>Schritt {done} von {total}</translation>
    </message>
    <message>
        <source>try {n} of {all}</source>
        <translation>Versuch {n} von {all}</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemacht</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Each learning and each round of changes will be kept here.</source>
        <translation>Jedes Lernen und jede Runde von Änderungen bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Compare these two.</source>
        <translation>Diese beiden vergleichen.</translation>
    </message>
    <message>
        <source>Compare it with now, or bring it back.</source>
        <translation>Mit jetzt vergleichen oder zurückholen.</translation>
    </message>
    <message>
        <source>Pick one, or two to compare.</source>
        <translation>Wähle eine, oder zwei zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>1 like</source>
        <translation>1 dafür</translation>
    </message>
    <message>
        <source>{count} likes</source>
        <translation>{count} dafür</translation>
    </message>
    <message>
        <source>{likes}, 1 dislike</source>
        <translation>{likes}, 1 dagegen</translation>
    </message>
    <message>
        <source>{likes}, {count} dislikes</source>
        <translation>{likes}, {count} dagegen</translation>
    </message>
</context>
<context>
    <name>ToastView</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>I like</source>
        <translation>Mag ich</translation>
    </message>
    <message>
        <source>I don&apos;t</source>
        <translation>Mag nicht</translation>
    </message>
    <message>
        <source>Add pictures that I like</source>
        <translation>Bilder hinzufügen, die mir gefallen</translation>
    </message>
    <message>
        <source>Add pictures that I don&apos;t like</source>
        <translation>Bilder hinzufügen, die mir nicht gefallen</translation>
    </message>
    <message>
        <source>Drag a picture over to change your mind; Delete takes it out</source>
        <translation>Zieh ein Bild hinüber, um es dir anders zu überlegen; Entf nimmt es heraus</translation>
    </message>
    <message>
        <source>{count} of {enough}</source>
        <translation>{count} von {enough}</translation>
    </message>
    <message>
        <source>Pictures that you like in the gallery come here by themselves. Or drop some.</source>
        <translation>Bilder, die dir in der Galerie gefallen, kommen von selbst hierher. Oder leg welche ab.</translation>
    </message>
    <message>
        <source>Pictures that you don&apos;t like come here by themselves. Or drop some.</source>
        <translation>Bilder, die dir nicht gefallen, kommen von selbst hierher. Oder leg welche ab.</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>It knows: {words}.</source>
        <translation>Verstanden: {words}.</translation>
    </message>
    <message>
        <source>It leaves out: {words}.</source>
        <translation>Nicht verstanden: {words}.</translation>
    </message>
</context>
<context>
    <name>Unsaying</name>
    <message>
        <source>Marked a picture</source>
        <translation>Ein Bild gekennzeichnet</translation>
    </message>
    <message>
        <source>Took the mark off a picture</source>
        <translation>Kennzeichen von einem Bild genommen</translation>
    </message>
    <message>
        <source>Commented on a picture</source>
        <translation>Ein Bild kommentiert</translation>
    </message>
    <message>
        <source>Starred a picture</source>
        <translation>Einem Bild einen Stern gegeben</translation>
    </message>
    <message>
        <source>Took the star off a picture</source>
        <translation>Einem Bild den Stern genommen</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Brought back {moment}</source>
        <translation>{moment} zurückgeholt</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Add your own pictures, or drop them on the window</source>
        <translation>Füge eigene Bilder hinzu oder leg sie auf dem Fenster ab</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To comment</source>
        <translation>Ohne Kommentar</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Gefällt</translation>
    </message>
    <message>
        <source>Disliked</source>
        <translation>Gefällt nicht</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Look among all pictures</source>
        <translation>Unter allen Bildern suchen</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>Nichts gefunden für „{words}“</translation>
    </message>
    <message>
        <source>Drop pictures here that you love or can&apos;t stand.</source>
        <translation>Leg hier Bilder ab, die du liebst oder nicht ausstehen kannst.</translation>
    </message>
    <message>
        <source>Your own pictures</source>
        <translation>Deine eigenen Bilder</translation>
    </message>
    <message>
        <source>Add pictures of your own.</source>
        <translation>Füge eigene Bilder hinzu.</translation>
    </message>
    <message>
        <source>You have commented on everything</source>
        <translation>Du hast alles kommentiert</translation>
    </message>
    <message>
        <source>Create one</source>
        <translation>Eins erstellen</translation>
    </message>
    <message>
        <source>Nothing made yet</source>
        <translation>Noch nichts gemacht</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Noch keine Sterne</translation>
    </message>
    <message>
        <source>S gives the chosen picture a star.</source>
        <translation>S gibt dem gewählten Bild einen Stern.</translation>
    </message>
    <message>
        <source>Nothing liked yet</source>
        <translation>Noch nichts, was gefällt</translation>
    </message>
    <message>
        <source>L likes the chosen picture.</source>
        <translation>L: Das gewählte Bild gefällt dir.</translation>
    </message>
    <message>
        <source>D dislikes the chosen picture.</source>
        <translation>D: Das gewählte Bild gefällt dir nicht.</translation>
    </message>
    <message>
        <source>Nothing disliked yet</source>
        <translation>Noch nichts, was nicht gefällt</translation>
    </message>
    <message>
        <source>Files …</source>
        <translation>Dateien …</translation>
    </message>
    <message>
        <source>A folder …</source>
        <translation>Ein Ordner …</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Pictures the way you like them</source>
        <translation>Bilder, wie du sie magst</translation>
    </message>
    <message>
        <source>No account, nothing to download. Everything stays on this computer.</source>
        <translation>Kein Konto, nichts herunterzuladen. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Say what you like</source>
        <translation>Sag, was dir gefällt</translation>
    </message>
    <message>
        <source>And what not, in your own words.</source>
        <translation>Und was nicht, in eigenen Worten, auf Englisch.</translation>
    </message>
    <message>
        <source>That light!</source>
        <translation>That light!</translation>
    </message>
    <message>
        <source>Read your taste</source>
        <translation>Lies deinen Geschmack</translation>
    </message>
    <message>
        <source>Written in words that you can change.</source>
        <translation>In Worten, die du ändern kannst.</translation>
    </message>
    <message>
        <source>warm light</source>
        <translation>warm light</translation>
    </message>
    <message>
        <source>fine texture</source>
        <translation>fine texture</translation>
    </message>
    <message>
        <source>muted colors</source>
        <translation>muted colors</translation>
    </message>
    <message>
        <source>See anything your way</source>
        <translation>Sieh alles auf deine Art</translation>
    </message>
    <message>
        <source>Ask for a picture; it comes in your taste.</source>
        <translation>Wünsch dir ein Bild; es kommt in deinem Geschmack.</translation>
    </message>
    <message>
        <source>Whose taste?</source>
        <translation>Wessen Geschmack?</translation>
    </message>
    <message>
        <source>Your name, for your profile</source>
        <translation>Dein Name, für dein Profil</translation>
    </message>
    <message>
        <source>Start with eight pictures</source>
        <translation>Mit acht Bildern beginnen</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Erst umsehen</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Add pictures …</source>
        <translation>Bilder hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+7: the pages, in the order of the rail</source>
        <translation>Strg+1 … Strg+7: die Seiten, in der Reihenfolge der Leiste</translation>
    </message>
    <message>
        <source>Ctrl+F: search</source>
        <translation>Strg+F: suchen</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z: undo and redo</source>
        <translation>Strg+Z, Strg+Umschalt+Z: rückgängig und wiederherstellen</translation>
    </message>
    <message>
        <source>Ctrl+V: add a copied picture</source>
        <translation>Strg+V: ein kopiertes Bild hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Q: quit</source>
        <translation>Strg+Q: beenden</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Arrows: walk along the pictures</source>
        <translation>Pfeile: an den Bildern entlanggehen</translation>
    </message>
    <message>
        <source>Enter: say why</source>
        <translation>Eingabe: sagen, warum</translation>
    </message>
    <message>
        <source>L, M, D: like, mixed feelings, dislike</source>
        <translation>L, M, D: gefällt, gemischt, gefällt nicht</translation>
    </message>
    <message>
        <source>S: star;  F: full screen;  Delete: remove</source>
        <translation>S: Stern;  F: ganzer Bildschirm;  Entf: entfernen</translation>
    </message>
    <message>
        <source>Ctrl+wheel: larger or smaller pictures</source>
        <translation>Strg+Mausrad: größere oder kleinere Bilder</translation>
    </message>
    <message>
        <source>In the comment: Tab or Ctrl+Enter for the next picture, Esc for the wall</source>
        <translation>Im Kommentar: Tab oder Strg+Eingabe zum nächsten Bild, Esc zur Galerie</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Geschmack</translation>
    </message>
    <message>
        <source>Any letter: add what you type;  arrows left and right: walk along the words</source>
        <translation>Jeder Buchstabe: fügt hinzu, was du tippst;  Pfeile links und rechts: an den Worten entlang</translation>
    </message>
    <message>
        <source>Up, down: more or less of it;  space: on or off;  Ctrl+L: lock;  Delete: remove</source>
        <translation>Auf, ab: mehr oder weniger davon;  Leertaste: an oder aus;  Strg+L: festhalten;  Entf: entfernen</translation>
    </message>
    <message>
        <source>Ctrl+right, Ctrl+left: over to the other side</source>
        <translation>Strg+rechts, Strg+links: auf die andere Seite</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Enter: create;  Shift+Enter: a new line;  up: what you asked for before</source>
        <translation>Eingabe: erstellen;  Umschalt+Eingabe: neue Zeile;  auf: was du vorher wolltest</translation>
    </message>
    <message>
        <source>Delete, in the row of pictures: remove;  F: full screen</source>
        <translation>Entf, in der Bilderreihe: entfernen;  F: ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Enter or F: full screen;  in a tray, M: over to the other one;  Delete: take it out</source>
        <translation>Eingabe oder F: ganzer Bildschirm;  in einer Ablage, M: hinüber in die andere;  Entf: herausnehmen</translation>
    </message>
    <message>
        <source>Taste test</source>
        <translation>Geschmackstest</translation>
    </message>
    <message>
        <source>Left, right: this one;  down: neither;  up: ask the last pair again;  Esc: go on later</source>
        <translation>Links, rechts: dieses;  unten: keines;  oben: das letzte Paar noch einmal;  Esc: später weiter</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache-Lizenz 2.0</translation>
    </message>
    <message>
        <source>After the method of Salehi et al., “ViPer: Visual Personalization of Generative Models</source>
        <translation>Nach dem Verfahren von Salehi u. a., “ViPer: Visual Personalization of Generative Models</translation>
    </message>
    <message>
        <source>via Individual Preference Learning”, ECCV 2024.</source>
        <translation>via Individual Preference Learning”, ECCV 2024.</translation>
    </message>
    <message>
        <source>Your comments, profiles and pictures stay on this computer.</source>
        <translation>Deine Kommentare, Profile und Bilder bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Window: Qt for Python (LGPL 3.0).</source>
        <translation>Fenster: Qt for Python (LGPL 3.0).</translation>
    </message>
</context>
<context>
    <name>WordStrip</name>
    <message>
        <source>What did each word do?</source>
        <translation>Was hat jedes Wort bewirkt?</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>The picture with one word left out at a time</source>
        <translation>Das Bild, jedes Mal ohne ein Wort</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Leaving out one word at a time …</source>
        <translation>Ein Wort nach dem anderen weglassen …</translation>
    </message>
    <message>
        <source>Stopped after {done} of {all} words; those that were not looked at are missing here</source>
        <translation>Nach {done} von {all} Worten angehalten; die übrigen fehlen hier</translation>
    </message>
    <message>
        <source>Without this word, from what changes most: distance in what the scorer sees, same seed</source>
        <translation>Ohne dieses Wort, vom größten Unterschied an: Abstand in dem, was die Bewertung sieht, gleicher Startwert</translation>
    </message>
</context>
<context>
    <name>WordTile</name>
    <message>
        <source>drawn to</source>
        <translation>gemocht</translation>
    </message>
    <message>
        <source>put off by</source>
        <translation>nicht gemocht</translation>
    </message>
    <message>
        <source>Without “{text}” ({side}): changes by {change}</source>
        <translation>Ohne „{text}“ ({side}): Unterschied {change}</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Enlarging a picture</source>
        <translation>Bild vergrößern</translation>
    </message>
    <message>
        <source>Reading your comments</source>
        <translation>Deine Kommentare lesen</translation>
    </message>
    <message>
        <source>Scoring pictures</source>
        <translation>Bilder bewerten</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>Bilder kopieren</translation>
    </message>
    <message>
        <source>Getting a model</source>
        <translation>Ein Modell holen</translation>
    </message>
    <message>
        <source>Checking a model&apos;s files</source>
        <translation>Dateien eines Modells prüfen</translation>
    </message>
    <message>
        <source>What each word did</source>
        <translation>Was jedes Wort bewirkt hat</translation>
    </message>
    <message>
        <source>Taste test, pair {n}</source>
        <translation>Geschmackstest, Paar {n}</translation>
    </message>
    <message>
        <source>Pictures to put in order</source>
        <translation>Bilder zum Ordnen</translation>
    </message>
    <message>
        <source>Looking for the next picture</source>
        <translation>Das nächste Bild suchen</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>Starter diffusion</source>
        <translation>Starter-Diffusion</translation>
    </message>
    <message>
        <source>Atelier</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>A painter program, not a model: large pictures in about a second.</source>
        <translation>Ein Malprogramm, kein Modell: große Bilder in etwa einer Sekunde.</translation>
    </message>
    <message>
        <source>A model that you added.</source>
        <translation>Ein Modell, das du hinzugefügt hast.</translation>
    </message>
    <message>
        <source>A small model that ships inside, drawn step by step.</source>
        <translation>Ein kleines mitgeliefertes Modell, das Schritt für Schritt zeichnet.</translation>
    </message>
    <message>
        <source>A small model that ships inside. It knows {some} and {n} more subjects.</source>
        <translation>Ein kleines mitgeliefertes Modell. Es kennt {some} und {n} weitere Motive.</translation>
    </message>
</context>
<context>
    <name>fit</name>
    <message>
        <source>Here it needs {needs}, and {free} are free {where}: it {what}.</source>
        <translation>Hier braucht es {needs}, und {free} sind {where} frei: Es {what}.</translation>
    </message>
    <message>
        <source>In memory now. It needs {needs}, and {free} are free to it {where}: it {what}.</source>
        <translation>Jetzt im Speicher. Es braucht {needs}, und {free} sind {where} für es frei: Es {what}.</translation>
    </message>
    <message>
        <source>{name} needs {needs}, and {free} are free {where}: it {what}.</source>
        <translation>{name} braucht {needs}, und {free} sind {where} frei: Es {what}.</translation>
    </message>
    <message>
        <source>Make it {width} × {height}</source>
        <translation>{width} × {height} nehmen</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Use the built-in one</source>
        <translation>Das mitgelieferte nehmen</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>auf der Grafikkarte</translation>
    </message>
    <message>
        <source>in this computer&apos;s memory</source>
        <translation>im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>will run in half precision, in {takes}</source>
        <translation>läuft mit halber Genauigkeit, in {takes}</translation>
    </message>
    <message>
        <source>will be loaded in 8 bits, in {takes}</source>
        <translation>wird mit 8 Bit geladen, in {takes}</translation>
    </message>
    <message>
        <source>will be loaded in 4 bits, in {takes}</source>
        <translation>wird mit 4 Bit geladen, in {takes}</translation>
    </message>
    <message>
        <source>will finish pictures in tiles</source>
        <translation>stellt Bilder in Kacheln fertig</translation>
    </message>
    <message>
        <source>will run slower, moving parts in and out</source>
        <translation>läuft langsamer und lagert Teile ein und aus</translation>
    </message>
    <message>
        <source>will run much slower, moving one layer at a time</source>
        <translation>läuft viel langsamer, eine Schicht nach der anderen</translation>
    </message>
    <message>
        <source>will run on the processor, which takes long</source>
        <translation>läuft auf dem Prozessor, was lange dauert</translation>
    </message>
    <message>
        <source>may run out of memory</source>
        <translation>könnte am Speicher scheitern</translation>
    </message>
    <message>
        <source>It fits if the program may choose what waits off the graphics card.</source>
        <translation>Es passt, wenn das Programm wählen darf, was außerhalb der Grafikkarte wartet.</translation>
    </message>
    <message>
        <source>It fits if it need not be kept whole.</source>
        <translation>Es passt, wenn es nicht ganz bleiben muss.</translation>
    </message>
    <message>
        <source>At {width} × {height} it fits.</source>
        <translation>Mit {width} × {height} passt es.</translation>
    </message>
    <message>
        <source>There is more memory than the settings let models use.</source>
        <translation>Es gibt mehr Speicher, als die Einstellungen den Modellen lassen.</translation>
    </message>
    <message>
        <source>The starter diffusion and the atelier always fit.</source>
        <translation>Die Starter-Diffusion und das Atelier passen immer.</translation>
    </message>
    <message>
        <source>The starter scorer always fits.</source>
        <translation>Der Starter-Bewerter passt immer.</translation>
    </message>
    <message>
        <source>The starter reader always fits.</source>
        <translation>Der Starter-Leser passt immer.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>ohne Gewichte</translation>
    </message>
    <message>
        <source>needs {what}</source>
        <translation>braucht {what}</translation>
    </message>
    <message>
        <source>license: {name}</source>
        <translation>Lizenz: {name}</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>Starter reader</source>
        <translation>Starter-Leser</translation>
    </message>
    <message>
        <source>Finds what you like and dislike in your own words, and shows which words said so.</source>
        <translation>Findet in deinen eigenen englischen Worten, was dir gefällt und was nicht, und zeigt, welche Worte es sagten.</translation>
    </message>
    <message>
        <source>Rules of language that can be looked into, not a neural model.</source>
        <translation>Sprachregeln zum Nachlesen, kein neuronales Modell.</translation>
    </message>
    <message>
        <source>Shows the real method on a laptop: small pictures, simple subjects.</source>
        <translation>Zeigt das echte Verfahren auf einem Laptop: kleine Bilder, einfache Motive.</translation>
    </message>
    <message>
        <source>A small neural model of the SDXL kind, trained by this project on its own paintings.</source>
        <translation>Ein kleines neuronales Modell der SDXL-Art, von diesem Projekt auf eigenen Gemälden trainiert.</translation>
    </message>
    <message>
        <source>any computer; a graphics card makes it faster</source>
        <translation>nichts Besonderes; mit Grafikkarte geht es schneller</translation>
    </message>
    <message>
        <source>Large pictures in about a second: some twenty subjects, many ways to paint.</source>
        <translation>Große Bilder in etwa einer Sekunde: gut zwanzig Motive, viele Malweisen.</translation>
    </message>
    <message>
        <source>A painter program, not a neural model.</source>
        <translation>Ein Malprogramm, kein neuronales Modell.</translation>
    </message>
    <message>
        <source>Starter scorer</source>
        <translation>Starter-Bewerter</translation>
    </message>
    <message>
        <source>Ranks any pictures from about eight that you like and eight that you don&apos;t.</source>
        <translation>Ordnet beliebige Bilder, ab etwa acht, die dir gefallen, und acht, die dir nicht gefallen.</translation>
    </message>
    <message>
        <source>A small model of your own likes over what pictures look like.</source>
        <translation>Ein kleines Modell deiner Vorlieben, gelernt daran, wie Bilder aussehen.</translation>
    </message>
    <message>
        <source>{n} processor cores</source>
        <translation>{n} Prozessorkerne</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{size} free on the disk</source>
        <translation>{size} frei auf der Festplatte</translation>
    </message>
    <message>
        <source>This computer: {parts}</source>
        <translation>Dieser Rechner: {parts}</translation>
    </message>
    <message>
        <source>{size} of disk</source>
        <translation>{size} auf der Platte</translation>
    </message>
    <message>
        <source>{size} of graphics memory, or {less} in 4 bits</source>
        <translation>{size} Grafikspeicher, oder {less} in 4 Bit</translation>
    </message>
    <message>
        <source>{size} of graphics memory, or {less} moving parts in and out</source>
        <translation>{size} Grafikspeicher, oder {less} beim Ein- und Auslagern von Teilen</translation>
    </message>
    <message>
        <source>{size} of graphics memory</source>
        <translation>{size} Grafikspeicher</translation>
    </message>
    <message>
        <source>stands on {name}</source>
        <translation>baut auf {name} auf</translation>
    </message>
    <message>
        <source>Your own, in {folder}</source>
        <translation>Dein eigenes, in {folder}</translation>
    </message>
    <message>
        <source>Your own; its folder is gone from {folder}</source>
        <translation>Dein eigenes; der Ordner {folder} ist weg</translation>
    </message>
    <message>
        <source>On this computer, in {folder}</source>
        <translation>Auf diesem Rechner, in {folder}</translation>
    </message>
    <message>
        <source>{here} of {all} are here; getting it goes on from there</source>
        <translation>{here} von {all} sind da; beim Holen geht es dort weiter</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Geschmack</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Taste test</source>
        <translation>Geschmackstest</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>plain</source>
        <translation>schlicht</translation>
    </message>
    <message>
        <source>variation {n}</source>
        <translation>Variante {n}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Geschmack</translation>
    </message>
    <message>
        <source>none, plain</source>
        <translation>keiner, schlicht</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>Varied towards</source>
        <translation>Variiert in Richtung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Refiner</source>
        <translation>Refiner</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>in tiles, memory being short</source>
        <translation>in Kacheln, weil der Speicher knapp war</translation>
    </message>
    <message>
        <source>{size}, enlarged from {made}</source>
        <translation>{size}, vergrößert von {made}</translation>
    </message>
    <message>
        <source>{liked} likes, {disliked} dislikes</source>
        <translation>{liked} Vorlieben, {disliked} Abneigungen</translation>
    </message>
</context>
<context>
    <name>quoted</name>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>Any subject in any style, 1024 × 1024: the model that the paper&apos;s pictures were made with.</source>
        <translation>Jedes Motiv in jedem Stil, 1024 × 1024: das Modell, mit dem die Bilder des Artikels entstanden.</translation>
    </message>
    <message>
        <source>The license forbids some uses, listed in its attachment A.</source>
        <translation>Die Lizenz verbietet manche Verwendung; ihr Anhang A zählt sie auf.</translation>
    </message>
    <message>
        <source>Fine detail: runs the last fifth of the steps after Stable Diffusion XL base, whose text encoder and autoencoder it shares.</source>
        <translation>Feine Einzelheiten: übernimmt das letzte Fünftel der Schritte nach Stable Diffusion XL base, dessen Textkodierer und Autoencoder es mitbenutzt.</translation>
    </message>
    <message>
        <source>The list of words that checkpoints in a single file come without. Any Stable Diffusion model in a folder has it too.</source>
        <translation>Die Wörterliste, die Checkpoints in einer einzelnen Datei fehlt. Jedes Stable-Diffusion-Modell in einem Ordner hat sie auch.</translation>
    </message>
    <message>
        <source>Sees pictures and reads text: what the two ViPer adapters stand on. Reads comments by itself too, told in our own words.</source>
        <translation>Sieht Bilder und liest Text: Darauf stehen die beiden Adapter von ViPer. Liest auch allein Kommentare, mit einer Anweisung in unseren Worten.</translation>
    </message>
    <message>
        <source>Reads your comments together with the pictures, as in the paper.</source>
        <translation>Liest deine Kommentare zusammen mit den Bildern, wie im Artikel.</translation>
    </message>
    <message>
        <source>The authors&apos; instruction comes with it, out of their own repository.</source>
        <translation>Die Anweisung der Verfasser kommt mit, aus ihrem eigenen Repositorium.</translation>
    </message>
    <message>
        <source>Scores any picture by about eight that you like and eight that you don&apos;t, as in the paper.</source>
        <translation>Bewertet jedes Bild nach etwa acht, die du magst, und acht, die du nicht magst, wie im Artikel.</translation>
    </message>
    <message>
        <source>as its repository states</source>
        <translation>wie in seinem Repositorium angegeben</translation>
    </message>
    <message>
        <source>Best of {count} makes no picture.</source>
        <translation>Das Beste aus {count} ergibt kein Bild.</translation>
    </message>
    <message>
        <source>Choose 1 or more.</source>
        <translation>Wähle 1 oder mehr.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} cannot be enlarged {times} times.</source>
        <translation>Ein Bild von {width} × {height} lässt sich nicht {times}-fach vergrößern.</translation>
    </message>
    <message>
        <source>Pictures can be enlarged 2 or 4 times, up to {most} pixels a side.</source>
        <translation>Bilder lassen sich 2- oder 4-fach vergrößern, bis {most} Pixel je Seite.</translation>
    </message>
    <message>
        <source>The painter cannot make a picture of {width} × {height} pixels.</source>
        <translation>Der Maler kann kein Bild von {width} × {height} Pixeln machen.</translation>
    </message>
    <message>
        <source>Choose a size from {least} to {most} pixels a side.</source>
        <translation>Wähle eine Größe von {least} bis {most} Pixeln je Seite.</translation>
    </message>
    <message>
        <source>A degree lies between 0 and {most}.</source>
        <translation>Ein Grad liegt zwischen 0 und {most}.</translation>
    </message>
    <message>
        <source>Move the degree back into that range.</source>
        <translation>Schiebe den Grad in diesen Bereich zurück.</translation>
    </message>
    <message>
        <source>{name} cannot make a picture of {width} × {height}.</source>
        <translation>{name} kann kein Bild von {width} × {height} machen.</translation>
    </message>
    <message>
        <source>Choose sides from {least} to {most} in steps of {step}, best {width} × {height}.</source>
        <translation>Wähle Seiten von {least} bis {most} in Schritten von {step}, am besten {width} × {height}.</translation>
    </message>
    <message>
        <source>The number of steps cannot be {value}.</source>
        <translation>Die Zahl der Schritte kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>The guidance cannot be {value}.</source>
        <translation>Die Führung kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>The degree for what is liked cannot be {value}.</source>
        <translation>Der Grad für das, was gefällt, kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>The degree for what is disliked cannot be {value}.</source>
        <translation>Der Grad für das, was nicht gefällt, kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>The seed cannot be {value}.</source>
        <translation>Die Startzahl kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>The share of a variation cannot be {value}.</source>
        <translation>Der Anteil einer Variante kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>The seed of a variation cannot be {value}.</source>
        <translation>Die Startzahl einer Variante kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>Choose one from {least} to {most}.</source>
        <translation>Wähle etwas von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Exact mode needs a guidance above 1, and a model that is not distilled.</source>
        <translation>Der genaue Modus braucht eine Führung über 1 und ein Modell, das nicht destilliert ist.</translation>
    </message>
    <message>
        <source>Choose balanced mode, or a larger guidance.</source>
        <translation>Wähle den ausgewogenen Modus oder eine stärkere Führung.</translation>
    </message>
    <message>
        <source>The noise schedule of this model ({name}) cannot be run in {steps} steps.</source>
        <translation>Der Rauschplan dieses Modells ({name}) lässt sich nicht in {steps} Schritten durchlaufen.</translation>
    </message>
    <message>
        <source>Choose another number of steps; forty are usual.</source>
        <translation>Wähle eine andere Zahl von Schritten; vierzig sind üblich.</translation>
    </message>
    <message>
        <source>The numbers in the model grew too large, and the picture came out empty.</source>
        <translation>Die Zahlen im Modell wurden zu groß, und das Bild kam leer heraus.</translation>
    </message>
    <message>
        <source>Lower the guidance or the degree, or run the model in float32.</source>
        <translation>Nimm weniger Führung oder einen kleineren Grad, oder lass das Modell in float32 laufen.</translation>
    </message>
    <message>
        <source>Exact mode ignores the weights of attributes.</source>
        <translation>Der genaue Modus beachtet die Gewichte der Merkmale nicht.</translation>
    </message>
    <message>
        <source>Without guidance, as few-step models run, the degree blends the taste into the prompt and adds a second look at each step: a picture takes three to four times as long as the plain one, and fast mode makes it no faster.</source>
        <translation>Ohne Führung, wie Modelle mit wenigen Schritten laufen, mischt der Grad den Geschmack in die Beschreibung und sieht bei jedem Schritt ein zweites Mal hin: Ein Bild dauert drei- bis viermal so lang wie das schlichte, und der schnelle Modus macht es nicht schneller.</translation>
    </message>
    <message>
        <source>{name} has no words for: {words}.</source>
        <translation>{name} hat keine Worte für: {words}.</translation>
    </message>
    <message>
        <source>Left out, as more of the taste speaks for something else: {words}.</source>
        <translation>Weggelassen, weil mehr vom Geschmack für etwas anderes spricht: {words}.</translation>
    </message>
    <message>
        <source>Too long for this model, left out of the prompt: {words}.</source>
        <translation>Zu lang für dieses Modell, von der Beschreibung weggelassen: {words}.</translation>
    </message>
    <message>
        <source>Too long for this model, left out of the negative prompt: {words}.</source>
        <translation>Zu lang für dieses Modell, von dem, was nicht ins Bild soll, weggelassen: {words}.</translation>
    </message>
    <message>
        <source>Too long for this model, left out of what you like: {words}.</source>
        <translation>Zu lang für dieses Modell, von dem, was du magst, weggelassen: {words}.</translation>
    </message>
    <message>
        <source>Too long for this model, left out of what you dislike: {words}.</source>
        <translation>Zu lang für dieses Modell, von dem, was du nicht magst, weggelassen: {words}.</translation>
    </message>
    <message>
        <source>The painter knows none of these words and chooses a subject itself.</source>
        <translation>Der Maler kennt keines dieser Worte und wählt selbst ein Motiv.</translation>
    </message>
    <message>
        <source>Understood: {words}.</source>
        <translation>Verstanden: {words}.</translation>
    </message>
    <message>
        <source>Left out: {words}.</source>
        <translation>Weggelassen: {words}.</translation>
    </message>
    <message>
        <source>Name something that it can paint.</source>
        <translation>Nenne etwas, das es malen kann.</translation>
    </message>
    <message>
        <source>Understood: {words}. The painter chooses the subject itself.</source>
        <translation>Verstanden: {words}. Der Maler wählt das Motiv selbst.</translation>
    </message>
    <message>
        <source>Understood: {words}. Not known: {others}.</source>
        <translation>Verstanden: {words}. Nicht bekannt: {others}.</translation>
    </message>
    <message>
        <source>The program is set to stay offline.</source>
        <translation>Das Programm soll offline bleiben.</translation>
    </message>
    <message>
        <source>Allow the network in the settings, or choose a model from a folder.</source>
        <translation>Erlaube das Netz in den Einstellungen oder wähle ein Modell aus einem Ordner.</translation>
    </message>
    <message>
        <source>The owners of {repository} ask you to accept their terms first.</source>
        <translation>Die Eigentümer von {repository} bitten dich, erst ihre Bedingungen anzunehmen.</translation>
    </message>
    <message>
        <source>Sign in at {page}, accept them, then set HF_TOKEN to a token of yours and get the model again.</source>
        <translation>Melde dich auf {page} an, nimm sie an, setze dann HF_TOKEN auf ein Token von dir und hol das Modell noch einmal.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set, so nothing can be fetched.</source>
        <translation>HF_HUB_OFFLINE ist gesetzt, darum lässt sich nichts holen.</translation>
    </message>
    <message>
        <source>Unset it and get the model again.</source>
        <translation>Nimm es weg und hol das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{address} stopped answering.</source>
        <translation>{address} antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>{address} cannot be reached, or the line was cut.</source>
        <translation>{address} ist nicht zu erreichen, oder die Verbindung riss ab.</translation>
    </message>
    <message>
        <source>Look whether the network (and the proxy, if there is one) works, then get the model again: what is here already is kept.</source>
        <translation>Sieh nach, ob das Netz (und der Proxy, falls es einen gibt) funktioniert, und hol das Modell noch einmal: Was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Platte ist voll.</translation>
    </message>
    <message>
        <source>Make room or choose another folder; what is here already is kept.</source>
        <translation>Schaff Platz oder wähle einen anderen Ordner; was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>The hub does not let you have {repository}.</source>
        <translation>Der Hub gibt dir {repository} nicht.</translation>
    </message>
    <message>
        <source>Look at {page} whether it needs an account; then set HF_TOKEN to a token of yours.</source>
        <translation>Sieh auf {page} nach, ob es ein Konto braucht; setze dann HF_TOKEN auf ein Token von dir.</translation>
    </message>
    <message>
        <source>The hub has no {repository}, or it is private.</source>
        <translation>Der Hub hat kein {repository}, oder es ist privat.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfe den Namen.</translation>
    </message>
    <message>
        <source>A file of {repository} is no longer there.</source>
        <translation>Eine Datei von {repository} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>See {page}, and get the model again.</source>
        <translation>Sieh auf {page} nach und hol das Modell noch einmal.</translation>
    </message>
    <message>
        <source>See {page}.</source>
        <translation>Siehe {page}.</translation>
    </message>
    <message>
        <source>The hub has had too many requests from here.</source>
        <translation>Der Hub hat von hier zu viele Anfragen bekommen.</translation>
    </message>
    <message>
        <source>Try again in some minutes: what is here already is kept.</source>
        <translation>Versuch es in einigen Minuten noch einmal: Was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>The hub has trouble of its own ({status}).</source>
        <translation>Der Hub hat selbst Schwierigkeiten ({status}).</translation>
    </message>
    <message>
        <source>Try again later: what is here already is kept.</source>
        <translation>Versuch es später noch einmal: Was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>The hub refused {repository} ({status}).</source>
        <translation>Der Hub hat {repository} verweigert ({status}).</translation>
    </message>
    <message>
        <source>There are no checksums for {folder}.</source>
        <translation>Für {folder} gibt es keine Prüfsummen.</translation>
    </message>
    <message>
        <source>Only models that were got here have them.</source>
        <translation>Nur Modelle, die hier geholt wurden, haben welche.</translation>
    </message>
    <message>
        <source>{needed} GB are still to come, and the disk of {folder} has {free} GB free.</source>
        <translation>{needed} GB fehlen noch, und auf der Platte von {folder} sind {free} GB frei.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Schaff Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} of {repository} came with other bytes than the hub promised, and was thrown away.</source>
        <translation>{name} von {repository} kam mit anderen Bytes, als der Hub versprach, und wurde weggeworfen.</translation>
    </message>
    <message>
        <source>Get the model again; if it happens once more, something on the way changes files.</source>
        <translation>Hol das Modell noch einmal; geschieht es wieder, verändert etwas unterwegs die Dateien.</translation>
    </message>
    <message>
        <source>The hub sent nothing for {name}.</source>
        <translation>Der Hub schickte nichts für {name}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>{repository} has no weights in the safetensors format.</source>
        <translation>{repository} hat keine Gewichte im Format safetensors.</translation>
    </message>
    <message>
        <source>Choose a repository that has them.</source>
        <translation>Wähle ein Repositorium, das welche hat.</translation>
    </message>
    <message>
        <source>{repository} names a file outside its folder: {name}.</source>
        <translation>{repository} nennt eine Datei außerhalb seines Ordners: {name}.</translation>
    </message>
    <message>
        <source>Do not use it.</source>
        <translation>Benutze es nicht.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} has other bytes than were published</source>
        <translation>{name} hat andere Bytes, als veröffentlicht wurden</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>Es gibt kein Modell „{model}“.</translation>
    </message>
    <message>
        <source>See “viper-desktop models list”.</source>
        <translation>Siehe „viper-desktop models list“.</translation>
    </message>
    <message>
        <source>There is a model “{model}” already.</source>
        <translation>Es gibt schon ein Modell „{model}“.</translation>
    </message>
    <message>
        <source>Choose another name with --name.</source>
        <translation>Wähle mit --name einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Prüfe die Rechte.</translation>
    </message>
    <message>
        <source>The list of your models was damaged. It was kept as {name}.</source>
        <translation>Die Liste deiner Modelle war beschädigt. Sie liegt als {name} daneben.</translation>
    </message>
    <message>
        <source>Add your models again.</source>
        <translation>Füge deine Modelle noch einmal hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet.</source>
        <translation>„{name}“ ist noch nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Get it on the models page, or with “viper-desktop models get {model}”.</source>
        <translation>Hol es auf der Seite Modelle oder mit „viper-desktop models get {model}“.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched by this program.</source>
        <translation>„{name}“ hat nicht dieses Programm geholt.</translation>
    </message>
    <message>
        <source>Move its folder yourself and add it again.</source>
        <translation>Verschiebe den Ordner selbst und füge es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>There is something at {path} already.</source>
        <translation>Unter {path} liegt schon etwas.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is your own; there is nothing to get.</source>
        <translation>„{name}“ ist dein eigenes; da gibt es nichts zu holen.</translation>
    </message>
    <message>
        <source>Use it as it is.</source>
        <translation>Benutze es, wie es ist.</translation>
    </message>
    <message>
        <source>“{text}” is nothing that a model does here.</source>
        <translation>„{text}“ ist nichts, was ein Modell hier tut.</translation>
    </message>
    <message>
        <source>{name} is an adapter for “{model}”.</source>
        <translation>{name} ist ein Adapter für „{model}“.</translation>
    </message>
    <message>
        <source>some model</source>
        <translation>irgendein Modell</translation>
    </message>
    <message>
        <source>Say with --base which model here.</source>
        <translation>Sag mit --base, welches Modell hier.</translation>
    </message>
    <message>
        <source>There is no model “{model}” that {does}.</source>
        <translation>Es gibt kein Modell „{model}“, das {does}.</translation>
    </message>
    <message>
        <source>reads comments</source>
        <translation>Kommentare liest</translation>
    </message>
    <message>
        <source>scores pictures</source>
        <translation>Bilder bewertet</translation>
    </message>
    <message>
        <source>makes pictures</source>
        <translation>Bilder macht</translation>
    </message>
    <message>
        <source>finishes pictures</source>
        <translation>Bilder vollendet</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>sich benutzen lässt</translation>
    </message>
    <message>
        <source>Choose one of the list on the models page, a folder, or a file.</source>
        <translation>Wähle eines aus der Liste auf der Seite Modelle, einen Ordner oder eine Datei.</translation>
    </message>
    <message>
        <source>There is no folder or file {path}.</source>
        <translation>Es gibt keinen Ordner und keine Datei {path}.</translation>
    </message>
    <message>
        <source>{path} holds no model that this program knows.</source>
        <translation>In {path} ist kein Modell, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name} ist kein Modell.</translation>
    </message>
    <message>
        <source>This program takes diffusion models (Stable Diffusion XL and 1), SDXL refiners, vision-language models, and LoRA adapters for these.</source>
        <translation>Dieses Programm nimmt Diffusionsmodelle (Stable Diffusion XL und 1), Refiner von SDXL, Modelle für Bild und Sprache und LoRA-Adapter für diese.</translation>
    </message>
    <message>
        <source>Choose a model&apos;s folder, or a .safetensors file. {kinds}</source>
        <translation>Wähle den Ordner eines Modells oder eine Datei .safetensors. {kinds}</translation>
    </message>
    <message>
        <source>LoRA adapter</source>
        <translation>LoRA-Adapter</translation>
    </message>
    <message>
        <source>vision-language model ({kind})</source>
        <translation>Modell für Bild und Sprache ({kind})</translation>
    </message>
    <message>
        <source>{family}, single file</source>
        <translation>{family}, in einer Datei</translation>
    </message>
    <message>
        <source>This computer ran out of memory for that.</source>
        <translation>Dafür reichte der Arbeitsspeicher dieses Rechners nicht.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller size or the atelier.</source>
        <translation>Schließe andere Programme oder wähle eine kleinere Größe oder das Atelier.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of {width} × {height}.</source>
        <translation>Für ein Bild von {width} × {height} reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or close other programs that use much memory.</source>
        <translation>Wähle eine kleinere Größe oder schließe andere Programme, die viel Speicher brauchen.</translation>
    </message>
    <message>
        <source>There is not enough memory to load {name}.</source>
        <translation>Um {name} zu laden, reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs, choose half precision in the settings (--dtype bfloat16), or a smaller model.</source>
        <translation>Schließe andere Programme, wähle in den Einstellungen halbe Genauigkeit (--dtype bfloat16) oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>Für dieses Modell reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs, choose 4 bits in the settings (--precision 4bit), or a smaller model.</source>
        <translation>Schließe andere Programme, wähle in den Einstellungen 4 Bit (--precision 4bit) oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>This model takes {takes} GB of memory at least, and the settings allow {allowed} GB.</source>
        <translation>Dieses Modell braucht mindestens {takes} GB Speicher, und die Einstellungen erlauben {allowed} GB.</translation>
    </message>
    <message>
        <source>Raise the memory budget in the settings, or choose a smaller model.</source>
        <translation>Erlaube in den Einstellungen mehr Speicher oder wähle ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Memory was short, so the picture came in overlapping tiles; a shade may differ at their seams.</source>
        <translation>Der Speicher war knapp, darum kam das Bild in überlappenden Kacheln; an den Nähten kann ein Ton abweichen.</translation>
    </message>
    <message>
        <source>Memory ran out, so it is tried again {how}.</source>
        <translation>Der Speicher reichte nicht, darum noch ein Versuch: {how}.</translation>
    </message>
    <message>
        <source>with less at a time</source>
        <translation>mit weniger auf einmal</translation>
    </message>
    <message>
        <source>with less at a time, and the finished picture in tiles</source>
        <translation>mit weniger auf einmal, und das fertige Bild in Kacheln</translation>
    </message>
    <message>
        <source>moving parts in and out</source>
        <translation>Teile werden hinein- und hinausgeschafft</translation>
    </message>
    <message>
        <source>moving one layer at a time</source>
        <translation>Schicht für Schicht</translation>
    </message>
    <message>
        <source>in 8 bits</source>
        <translation>in 8 Bit</translation>
    </message>
    <message>
        <source>in 4 bits</source>
        <translation>in 4 Bit</translation>
    </message>
    <message>
        <source>{sizes}, so it runs in half precision.</source>
        <translation>{sizes}, darum läuft es in halber Genauigkeit.</translation>
    </message>
    <message>
        <source>{sizes}, so it is loaded in 8 bits.</source>
        <translation>{sizes}, darum wird es in 8 Bit geladen.</translation>
    </message>
    <message>
        <source>{sizes}, so it is loaded in 4 bits.</source>
        <translation>{sizes}, darum wird es in 4 Bit geladen.</translation>
    </message>
    <message>
        <source>{sizes}, so the finished picture comes in tiles.</source>
        <translation>{sizes}, darum kommt das fertige Bild in Kacheln.</translation>
    </message>
    <message>
        <source>{sizes}, so it runs slower, moving parts in and out.</source>
        <translation>{sizes}, darum läuft es langsamer und schafft Teile hinein und hinaus.</translation>
    </message>
    <message>
        <source>{sizes}, so it runs much slower, moving one layer at a time.</source>
        <translation>{sizes}, darum läuft es viel langsamer, Schicht für Schicht.</translation>
    </message>
    <message>
        <source>{sizes}, so it runs on the processor, which takes long.</source>
        <translation>{sizes}, darum läuft es auf dem Prozessor, was lange dauert.</translation>
    </message>
    <message>
        <source>{sizes}, so it may not fit.</source>
        <translation>{sizes}, darum passt es vielleicht nicht.</translation>
    </message>
    <message>
        <source>{name} needs {needs} GB and {free} GB are free on the graphics card</source>
        <translation>{name} braucht {needs} GB, und {free} GB sind auf der Grafikkarte frei</translation>
    </message>
    <message>
        <source>{name} needs {needs} GB and {free} GB are free in this computer’s memory</source>
        <translation>{name} braucht {needs} GB, und {free} GB sind im Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>This computer has no device “{device}”.</source>
        <translation>Dieser Rechner hat kein Gerät „{device}“.</translation>
    </message>
    <message>
        <source>“{format}” is not a number format for models.</source>
        <translation>„{format}“ ist kein Zahlenformat für Modelle.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Wähle eines von: {names}.</translation>
    </message>
    <message>
        <source>A model cannot be loaded in {bits} bits here: {why}.</source>
        <translation>Ein Modell lässt sich hier nicht in {bits} Bit laden: {why}.</translation>
    </message>
    <message>
        <source>Install it with “pip install viper-desktop[quantize]”, or choose full precision.</source>
        <translation>Installiere es mit „pip install viper-desktop[quantize]“ oder wähle volle Genauigkeit.</translation>
    </message>
    <message>
        <source>the device “{device}” has no means for it</source>
        <translation>das Gerät „{device}“ kann das nicht</translation>
    </message>
    <message>
        <source>the package bitsandbytes is not installed</source>
        <translation>das Paket bitsandbytes ist nicht installiert</translation>
    </message>
    <message>
        <source>the package bitsandbytes does not work on this computer ({why})</source>
        <translation>das Paket bitsandbytes läuft auf diesem Rechner nicht ({why})</translation>
    </message>
    <message>
        <source>Get the model again, or choose another folder.</source>
        <translation>Hol das Modell noch einmal oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} is a {family}, which cannot begin a picture.</source>
        <translation>{name} ist ein {family}, der kein Bild beginnen kann.</translation>
    </message>
    <message>
        <source>Choose it as the refiner of a Stable Diffusion XL model.</source>
        <translation>Wähle ihn als Refiner eines Stable-Diffusion-XL-Modells.</translation>
    </message>
    <message>
        <source>{path} is damaged: {why}.</source>
        <translation>{path} ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>Correct it, or delete it.</source>
        <translation>Berichtige es oder lösche es.</translation>
    </message>
    <message>
        <source>There is no model folder {folder}.</source>
        <translation>Es gibt keinen Modellordner {folder}.</translation>
    </message>
    <message>
        <source>{folder} holds no model in diffusers&apos; format.</source>
        <translation>In {folder} ist kein Modell im Format von diffusers.</translation>
    </message>
    <message>
        <source>Choose the folder that has a file model_index.json in it.</source>
        <translation>Wähle den Ordner, in dem die Datei model_index.json liegt.</translation>
    </message>
    <message>
        <source>Choose a {families} model.</source>
        <translation>Wähle ein Modell der Familie {families}.</translation>
    </message>
    <message>
        <source>Choose a {families}.</source>
        <translation>Wähle {families}.</translation>
    </message>
    <message>
        <source>{folder} holds a {kind}, which cannot be used here.</source>
        <translation>In {folder} ist {kind}, was hier nicht zu gebrauchen ist.</translation>
    </message>
    <message>
        <source>The model in {folder} names no scheduler.</source>
        <translation>Das Modell in {folder} nennt keinen Rauschplan.</translation>
    </message>
    <message>
        <source>The model in {folder} has a {part} of a kind that this program cannot run: {kind}.</source>
        <translation>Das Modell in {folder} hat als {part} etwas, das dieses Programm nicht ausführen kann: {kind}.</translation>
    </message>
    <message>
        <source>The model in {folder} has an unknown scheduler {name}.</source>
        <translation>Das Modell in {folder} hat einen unbekannten Rauschplan {name}.</translation>
    </message>
    <message>
        <source>The model in {folder} is run by a {name}, which steps otherwise than Stable Diffusion.</source>
        <translation>Das Modell in {folder} läuft mit {name}, der anders schreitet als Stable Diffusion.</translation>
    </message>
    <message>
        <source>Choose a Stable Diffusion XL or Stable Diffusion 1 model.</source>
        <translation>Wähle ein Modell Stable Diffusion XL oder Stable Diffusion 1.</translation>
    </message>
    <message>
        <source>The list of words in {folder} is longer than that of the model.</source>
        <translation>Die Wörterliste in {folder} ist länger als die des Modells.</translation>
    </message>
    <message>
        <source>The model in {folder} lacks {count}, {name} among them.</source>
        <translation>Dem Modell in {folder} fehlen {count}, darunter {name}.</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} Gewichte</translation>
    </message>
    <message>
        <source>{count} weight</source>
        <translation>{count} Gewicht</translation>
    </message>
    <message>
        <source>The noise schedule of the model in {folder} is damaged: {why}.</source>
        <translation>Der Rauschplan des Modells in {folder} ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>The model lacks its file merges.txt in {folder}.</source>
        <translation>Dem Modell fehlt die Datei merges.txt in {folder}.</translation>
    </message>
    <message>
        <source>The words of the model in {folder} cannot be read: {why}.</source>
        <translation>Die Wörter des Modells in {folder} lassen sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The weights in {folder} do not fit the model: {why}</source>
        <translation>Die Gewichte in {folder} passen nicht zum Modell: {why}</translation>
    </message>
    <message>
        <source>The parts of the model in {path} do not fit together.</source>
        <translation>Die Teile des Modells in {path} passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The refiner in {path} does not fit the model in {folder}.</source>
        <translation>Der Refiner in {path} passt nicht zum Modell in {folder}.</translation>
    </message>
    <message>
        <source>Choose the refiner that was made for it.</source>
        <translation>Wähle den Refiner, der dafür gemacht ist.</translation>
    </message>
    <message>
        <source>{name} comes without CLIP&apos;s vocabulary, which is not on this computer.</source>
        <translation>{name} kommt ohne die Wörterliste von CLIP, die nicht auf diesem Rechner ist.</translation>
    </message>
    <message>
        <source>Get it (3 MB) on the models page, or with “viper-desktop models get clip-vocabulary”.</source>
        <translation>Hol sie (3 MB) auf der Seite Modelle oder mit „viper-desktop models get clip-vocabulary“.</translation>
    </message>
    <message>
        <source>{name} has weights that are unknown here, {weight} among them.</source>
        <translation>{name} hat Gewichte, die hier unbekannt sind, darunter {weight}.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of Stable Diffusion XL, its refiner, or Stable Diffusion 1.</source>
        <translation>Wähle einen Checkpoint von Stable Diffusion XL, dessen Refiner oder Stable Diffusion 1.</translation>
    </message>
    <message>
        <source>{name} is a pickle, which can run any program when opened.</source>
        <translation>{name} ist ein Pickle, das beim Öffnen beliebige Programme ausführen kann.</translation>
    </message>
    <message>
        <source>Get the model as safetensors.</source>
        <translation>Hol das Modell als safetensors.</translation>
    </message>
    <message>
        <source>{name} is no checkpoint that this program knows.</source>
        <translation>{name} ist kein Checkpoint, den dieses Programm kennt.</translation>
    </message>
    <message>
        <source>{name} is a LoRA adapter, which only works on a checkpoint.</source>
        <translation>{name} ist ein LoRA-Adapter, der nur auf einem Checkpoint wirkt.</translation>
    </message>
    <message>
        <source>{name} is a LoHa adapter, which only works on a checkpoint.</source>
        <translation>{name} ist ein LoHa-Adapter, der nur auf einem Checkpoint wirkt.</translation>
    </message>
    <message>
        <source>{name} is a LoKr adapter, which only works on a checkpoint.</source>
        <translation>{name} ist ein LoKr-Adapter, der nur auf einem Checkpoint wirkt.</translation>
    </message>
    <message>
        <source>{name} is a ControlNet.</source>
        <translation>{name} ist ein ControlNet.</translation>
    </message>
    <message>
        <source>{name} is a checkpoint of {family}.</source>
        <translation>{name} ist ein Checkpoint von {family}.</translation>
    </message>
    <message>
        <source>{name} is one network in diffusers&apos; format.</source>
        <translation>{name} ist ein einzelnes Netz im Format von diffusers.</translation>
    </message>
    <message>
        <source>{name} is an embedding of a few words.</source>
        <translation>{name} ist eine Einbettung weniger Wörter.</translation>
    </message>
    <message>
        <source>{name} is a checkpoint for changing pictures, not for making them.</source>
        <translation>{name} ist ein Checkpoint zum Ändern von Bildern, nicht zum Machen.</translation>
    </message>
    <message>
        <source>{name} lacks weights: {why}.</source>
        <translation>{name} fehlen Gewichte: {why}.</translation>
    </message>
    <message>
        <source>{name} lacks a weight, {weight} of its {part}.</source>
        <translation>{name} fehlt ein Gewicht, {weight} im Teil {part}.</translation>
    </message>
    <message>
        <source>{name} has another shape of a weight, {weight} of its {part}.</source>
        <translation>In {name} hat ein Gewicht eine andere Form, {weight} im Teil {part}.</translation>
    </message>
    <message>
        <source>The {part} in {name} is of an unknown kind: {why}</source>
        <translation>Der Teil {part} in {name} ist von unbekannter Art: {why}</translation>
    </message>
    <message>
        <source>{name} is a {family}.</source>
        <translation>{name} ist ein {family}.</translation>
    </message>
    <message>
        <source>{name} comes without an autoencoder, and no other {family} is on this computer to lend one.</source>
        <translation>{name} kommt ohne Autoencoder, und kein anderes {family} ist auf diesem Rechner, das einen leihen könnte.</translation>
    </message>
    <message>
        <source>Get such a model on the models page, or take a file that has one. {wanted}</source>
        <translation>Hol ein solches Modell auf der Seite Modelle oder nimm eine Datei, die einen hat. {wanted}</translation>
    </message>
    <message>
        <source>The built-in tagger could not be loaded.</source>
        <translation>Das eingebaute Modell für Bildmerkmale ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>Installing ViPer Desktop again puts its files back.</source>
        <translation>Wird ViPer Desktop neu installiert, sind seine Dateien wieder da.</translation>
    </message>
    <message>
        <source>The adapter “{name}” does not fit this model: {why}</source>
        <translation>Der Adapter „{name}“ passt nicht zu diesem Modell: {why}</translation>
    </message>
    <message>
        <source>The adapter “{name}” does not fit this model: {why}.</source>
        <translation>Der Adapter „{name}“ passt nicht zu diesem Modell: {why}.</translation>
    </message>
    <message>
        <source>{lost} of its {count} tensors fit nowhere, such as “{name}”</source>
        <translation>{lost} seiner {count} Tensoren passen nirgends, etwa „{name}“</translation>
    </message>
    <message>
        <source>it has nothing for {count} places that it should fill, such as “{name}”</source>
        <translation>es hat nichts für {count} Stellen, die es füllen sollte, etwa „{name}“</translation>
    </message>
    <message>
        <source>Choose an adapter that was made for this model, or another model.</source>
        <translation>Wähle einen Adapter, der für dieses Modell gemacht ist, oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The adapter “{name}” is no LoRA but {kind}.</source>
        <translation>Der Adapter „{name}“ ist kein LoRA, sondern {kind}.</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>von keiner Art</translation>
    </message>
    <message>
        <source>The adapter “{name}” is empty.</source>
        <translation>Der Adapter „{name}“ ist leer.</translation>
    </message>
    <message>
        <source>The adapter “{name}” is damaged.</source>
        <translation>Der Adapter „{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Hol ihn noch einmal.</translation>
    </message>
    <message>
        <source>The adapter cannot be worked into this model&apos;s weights: numbers overflow.</source>
        <translation>Der Adapter lässt sich nicht in die Gewichte dieses Modells einarbeiten: Zahlen laufen über.</translation>
    </message>
    <message>
        <source>Use it without merging.</source>
        <translation>Benutze ihn, ohne ihn einzuarbeiten.</translation>
    </message>
    <message>
        <source>“{name}” is no adapter folder: {file} is missing.</source>
        <translation>„{name}“ ist kein Ordner eines Adapters: {file} fehlt.</translation>
    </message>
    <message>
        <source>The adapter “{name}” is a pickle, which can run anything when it is opened.</source>
        <translation>Der Adapter „{name}“ ist ein Pickle, das beim Öffnen alles ausführen kann.</translation>
    </message>
    <message>
        <source>Get it as {name}.</source>
        <translation>Hol ihn als {name}.</translation>
    </message>
    <message>
        <source>The authors’ instruction is not in that file.</source>
        <translation>Die Anweisung der Verfasser steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>The file with the authors’ instruction is no Python file.</source>
        <translation>Die Datei mit der Anweisung der Verfasser ist keine Python-Datei.</translation>
    </message>
    <message>
        <source>The authors’ instruction is not the one that the adapter was trained with.</source>
        <translation>Die Anweisung der Verfasser ist nicht die, mit der der Adapter trainiert wurde.</translation>
    </message>
    <message>
        <source>Get the model again, or give the instruction as a text file.</source>
        <translation>Hol das Modell noch einmal oder gib die Anweisung als Textdatei.</translation>
    </message>
    <message>
        <source>The instruction file {path} cannot be read as text.</source>
        <translation>Die Datei {path} mit der Anweisung lässt sich nicht als Text lesen.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text.</source>
        <translation>Speichere sie als UTF-8-Text.</translation>
    </message>
    <message>
        <source>“{name}” is a model of the kind “{kind}”, which does not read pictures and text.</source>
        <translation>„{name}“ ist ein Modell der Art „{kind}“, das nicht Bilder und Text liest.</translation>
    </message>
    <message>
        <source>Choose an instruct vision-language model.</source>
        <translation>Wähle ein angeleitetes Modell für Bild und Sprache.</translation>
    </message>
    <message>
        <source>“{name}” lacks {count} of its tensors, “{tensor}” among them.</source>
        <translation>„{name}“ fehlen {count} seiner Tensoren, darunter „{tensor}“.</translation>
    </message>
    <message>
        <source>“{name}” keeps {places} places for a picture and makes {made} of it.</source>
        <translation>„{name}“ hält {places} Plätze für ein Bild frei und macht {made} daraus.</translation>
    </message>
    <message>
        <source>{folder} holds no model: config.json is missing.</source>
        <translation>In {folder} ist kein Modell: config.json fehlt.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {why}</source>
        <translation>„{name}“ ließ sich nicht öffnen: {why}</translation>
    </message>
    <message>
        <source>“{name}” cannot be asked about pictures: {why}</source>
        <translation>„{name}“ lässt sich nicht über Bilder befragen: {why}</translation>
    </message>
    <message>
        <source>Choose an instruct vision-language model, with its chat template.</source>
        <translation>Wähle ein angeleitetes Modell für Bild und Sprache, mit seiner Gesprächsvorlage.</translation>
    </message>
    <message>
        <source>“{name}” is a {kind} model; the proxy metric needs Idefics2.</source>
        <translation>„{name}“ ist ein Modell {kind}; die Proxy-Metrik braucht Idefics2.</translation>
    </message>
    <message>
        <source>“{name}” has no word for the signs + and -, with which the proxy metric asks.</source>
        <translation>„{name}“ hat kein Wort für die Zeichen + und -, mit denen die Proxy-Metrik fragt.</translation>
    </message>
    <message>
        <source>Choose Idefics2-8B and the Metric adapter.</source>
        <translation>Wähle Idefics2-8B und den Adapter Metric.</translation>
    </message>
    <message>
        <source>Exact mode runs the adapter beside the model, as published.</source>
        <translation>Der genaue Modus lässt den Adapter neben dem Modell laufen, wie veröffentlicht.</translation>
    </message>
    <message>
        <source>Leave out --merge, or --mode exact.</source>
        <translation>Lass --merge oder --mode exact weg.</translation>
    </message>
    <message>
        <source>An adapter cannot be merged into a model that is loaded in {precision}.</source>
        <translation>Ein Adapter lässt sich nicht in ein Modell einarbeiten, das in {precision} geladen ist.</translation>
    </message>
    <message>
        <source>Leave out --merge, or choose --precision full.</source>
        <translation>Lass --merge weg oder wähle --precision full.</translation>
    </message>
    <message>
        <source>Exact mode is for Idefics2, and “{name}” is a {kind} model.</source>
        <translation>Der genaue Modus ist für Idefics2, und „{name}“ ist ein Modell {kind}.</translation>
    </message>
    <message>
        <source>Leave out --mode exact, or choose Idefics2-8B and the VPE adapter.</source>
        <translation>Lass --mode exact weg oder wähle Idefics2-8B und den Adapter VPE.</translation>
    </message>
    <message>
        <source>The model lacks its weights in {folder}.</source>
        <translation>Dem Modell fehlen die Gewichte in {folder}.</translation>
    </message>
    <message>
        <source>The model&apos;s file {path} is not what it should be.</source>
        <translation>Die Datei {path} des Modells ist nicht, was sie sein sollte.</translation>
    </message>
    <message>
        <source>The weights in {folder} are pickles, which can run any program when opened.</source>
        <translation>Die Gewichte in {folder} sind Pickles, die beim Öffnen beliebige Programme ausführen können.</translation>
    </message>
    <message>
        <source>Choose the same model with .safetensors files.</source>
        <translation>Wähle dasselbe Modell mit Dateien .safetensors.</translation>
    </message>
    <message>
        <source>{size} of {needed} bytes are there</source>
        <translation>{size} von {needed} Bytes sind da</translation>
    </message>
    <message>
        <source>The model in {folder} lacks its file {name}.</source>
        <translation>Dem Modell in {folder} fehlt die Datei {name}.</translation>
    </message>
    <message>
        <source>The model&apos;s file {path} cannot be read: {why}.</source>
        <translation>Die Datei {path} des Modells lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The model lacks its file {name} in {folder}.</source>
        <translation>Dem Modell fehlt die Datei {name} in {folder}.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no safetensors file.</source>
        <translation>{path} ist beschädigt oder keine safetensors-Datei.</translation>
    </message>
    <message>
        <source>Ray is not installed.</source>
        <translation>Ray ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it beside the program: pip install “viper-desktop[ray]”.</source>
        <translation>Installiere es neben dem Programm: pip install „viper-desktop[ray]“.</translation>
    </message>
    <message>
        <source>There is no Ray cluster at “{address}”.</source>
        <translation>Unter „{address}“ gibt es keinen Ray-Cluster.</translation>
    </message>
    <message>
        <source>Start one with “ray start --head”, or leave --ray out.</source>
        <translation>Starte einen mit „ray start --head“ oder lass --ray weg.</translation>
    </message>
    <message>
        <source>A worker of the cluster died again and again over the same picture.</source>
        <translation>Eine Maschine des Clusters fiel über demselben Bild immer wieder aus.</translation>
    </message>
    <message>
        <source>Look at the memory of its machines; what was made so far is kept.</source>
        <translation>Sieh nach dem Speicher seiner Maschinen; was bisher gemacht wurde, bleibt.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>{name} is not a picture that this program can read.</source>
        <translation>{name} ist kein Bild, das dieses Programm lesen kann.</translation>
    </message>
    <message>
        <source>It reads PNG, JPEG, WebP, TIFF, GIF and AVIF.</source>
        <translation>Es liest PNG, JPEG, WebP, TIFF, GIF und AVIF.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {why}.</source>
        <translation>{name} lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>Save it again from where it came, or leave it out.</source>
        <translation>Speichere es noch einmal von dort, wo es herkam, oder lass es weg.</translation>
    </message>
    <message>
        <source>{name} is too large: more than {count} million pixels.</source>
        <translation>{name} ist zu groß: mehr als {count} Millionen Pixel.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it.</source>
        <translation>Speichere eine kleinere Kopie.</translation>
    </message>
    <message>
        <source>{name} is too large a file.</source>
        <translation>{name} ist eine zu große Datei.</translation>
    </message>
    <message>
        <source>There are no pictures in {folder}.</source>
        <translation>In {folder} sind keine Bilder.</translation>
    </message>
    <message>
        <source>Pictures cannot be saved as “{ending}”.</source>
        <translation>Bilder lassen sich nicht als „{ending}“ speichern.</translation>
    </message>
    <message>
        <source>Use .png, .jpg, .webp or .tif.</source>
        <translation>Nimm .png, .jpg, .webp oder .tif.</translation>
    </message>
    <message>
        <source>Only a PNG file can carry the recipe.</source>
        <translation>Nur eine PNG-Datei kann das Rezept tragen.</translation>
    </message>
    <message>
        <source>Save it as .png, or without its recipe.</source>
        <translation>Speichere sie als .png oder ohne Rezept.</translation>
    </message>
    <message>
        <source>That picture is no longer in the library.</source>
        <translation>Dieses Bild ist nicht mehr in der Sammlung.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Wähle ein anderes Bild.</translation>
    </message>
    <message>
        <source>All of the pictures that come with the program are missing. Installing it again brings them back.</source>
        <translation>Alle Bilder, die mit dem Programm kommen, fehlen. Wird es neu installiert, sind sie wieder da.</translation>
    </message>
    <message>
        <source>{count} of the pictures that come with the program are missing. Installing it again brings them back.</source>
        <translation>{count} der Bilder, die mit dem Programm kommen, fehlen. Wird es neu installiert, sind sie wieder da.</translation>
    </message>
    <message>
        <source>1 picture was found no longer on the disk, and left out of the gallery.</source>
        <translation>Ein Bild ist nicht mehr auf der Platte und fehlt in der Galerie.</translation>
    </message>
    <message>
        <source>{count} pictures were found no longer on the disk, and left out of the gallery.</source>
        <translation>{count} Bilder sind nicht mehr auf der Platte und fehlen in der Galerie.</translation>
    </message>
    <message>
        <source>1 picture was found back on the disk, and in the gallery again.</source>
        <translation>Ein Bild ist zurück auf der Platte und wieder in der Galerie.</translation>
    </message>
    <message>
        <source>{count} pictures were found back on the disk, and in the gallery again.</source>
        <translation>{count} Bilder sind zurück auf der Platte und wieder in der Galerie.</translation>
    </message>
    <message>
        <source>1 picture was found on the disk but not yet in the gallery, and now in it.</source>
        <translation>Ein Bild lag auf der Platte, aber noch nicht in der Galerie; nun ist es darin.</translation>
    </message>
    <message>
        <source>{count} pictures were found on the disk but not yet in the gallery, and now in it.</source>
        <translation>{count} Bilder lagen auf der Platte, aber noch nicht in der Galerie; nun sind sie darin.</translation>
    </message>
    <message>
        <source>A good one to start with: it has something of many of the others.</source>
        <translation>Gut für den Anfang: Es hat etwas von vielen der anderen.</translation>
    </message>
    <message>
        <source>Quite unlike those you have commented on.</source>
        <translation>Ganz anders als die, die du kommentiert hast.</translation>
    </message>
    <message>
        <source>Hard to tell yet whether you would like it.</source>
        <translation>Noch schwer zu sagen, ob du es magst.</translation>
    </message>
    <message>
        <source>The comment on “{title}” was left out. {why}</source>
        <translation>Der Kommentar zu „{title}“ wurde weggelassen. {why}</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Brushwork</source>
        <translation>Pinselführung</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphäre</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Added {words}</source>
        <translation>{words} hinzugefügt</translation>
    </message>
    <message>
        <source>Learnt from one comment</source>
        <translation>Aus einem Kommentar gelernt</translation>
    </message>
    <message>
        <source>Learnt from {count} comments</source>
        <translation>Aus {count} Kommentaren gelernt</translation>
    </message>
    <message>
        <source>That profile is no longer there.</source>
        <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another profile.</source>
        <translation>Wähle ein anderes Profil.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Gib einen ein.</translation>
    </message>
    <message>
        <source>There is already a profile named “{name}”.</source>
        <translation>Es gibt schon ein Profil namens „{name}“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is the only profile.</source>
        <translation>Das ist das einzige Profil.</translation>
    </message>
    <message>
        <source>Make another one first, or clear this one.</source>
        <translation>Lege erst ein anderes an oder leere dieses.</translation>
    </message>
    <message>
        <source>“{text}” is not in this profile.</source>
        <translation>„{text}“ steht nicht in diesem Profil.</translation>
    </message>
    <message>
        <source>Pick one of the attributes that it shows.</source>
        <translation>Nimm eines der Merkmale, die es zeigt.</translation>
    </message>
    <message>
        <source>An attribute needs a word or two.</source>
        <translation>Ein Merkmal braucht ein, zwei Worte.</translation>
    </message>
    <message>
        <source>Type what you mean, such as “muted colors”.</source>
        <translation>Gib ein, was du meinst, etwa „muted colors“.</translation>
    </message>
    <message>
        <source>A weight goes from 0 to {most}, not {weight}.</source>
        <translation>Ein Gewicht geht von 0 bis {most}, nicht {weight}.</translation>
    </message>
    <message>
        <source>Choose a weight in that range.</source>
        <translation>Wähle ein Gewicht in diesem Bereich.</translation>
    </message>
    <message>
        <source>A weight cannot be below zero.</source>
        <translation>Ein Gewicht kann nicht unter null sein.</translation>
    </message>
    <message>
        <source>Use 0 to leave somebody out.</source>
        <translation>Nimm 0, um jemanden wegzulassen.</translation>
    </message>
    <message>
        <source>Nobody counts in this blend.</source>
        <translation>In dieser Mischung zählt niemand.</translation>
    </message>
    <message>
        <source>Give at least one person a weight above zero.</source>
        <translation>Gib mindestens einer Person ein Gewicht über null.</translation>
    </message>
    <message>
        <source>{name} is far too large to be a profile file.</source>
        <translation>{name} ist viel zu groß für eine Profildatei.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of this program.</source>
        <translation>{name} stammt von einer neueren Fassung dieses Programms.</translation>
    </message>
    <message>
        <source>Update the program, then try again.</source>
        <translation>Bring das Programm auf den neuesten Stand und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is not a profile file that can be read: {why}.</source>
        <translation>{name} ist keine Profildatei, die sich lesen lässt: {why}.</translation>
    </message>
    <message>
        <source>The recipe in {name}</source>
        <translation>Das Rezept in {name}</translation>
    </message>
    <message>
        <source>{name} is not a recipe that can be read: {why}.</source>
        <translation>{name} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>Ask for the file again, or choose another.</source>
        <translation>Bitte noch einmal um die Datei oder wähle eine andere.</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>{name} is no JSON</source>
        <translation>{name} ist kein JSON</translation>
    </message>
    <message>
        <source>it is not whole JSON</source>
        <translation>das JSON ist nicht vollständig</translation>
    </message>
    <message>
        <source>it holds something other than one JSON object</source>
        <translation>es enthält etwas anderes als ein JSON-Objekt</translation>
    </message>
    <message>
        <source>its “schema” is not “{schema}”</source>
        <translation>sein „schema“ ist nicht „{schema}“</translation>
    </message>
    <message>
        <source>there is no version {version} of such files</source>
        <translation>eine Fassung {version} solcher Dateien gibt es nicht</translation>
    </message>
    <message>
        <source>“{text}” is in it twice</source>
        <translation>„{text}“ steht zweimal darin</translation>
    </message>
    <message>
        <source>{place} is no attribute</source>
        <translation>{place} ist kein Merkmal</translation>
    </message>
    <message>
        <source>{place} has no words</source>
        <translation>{place} hat keine Worte</translation>
    </message>
    <message>
        <source>the weight of “{text}” is outside 0 to {most}</source>
        <translation>das Gewicht von „{text}“ liegt nicht zwischen 0 und {most}</translation>
    </message>
    <message>
        <source>a source of {place} makes no sense</source>
        <translation>eine Quelle von {place} ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>a source of {place}</source>
        <translation>eine Quelle von {place}</translation>
    </message>
    <message>
        <source>{place} has no “{name}”</source>
        <translation>in {place} fehlt „{name}“</translation>
    </message>
    <message>
        <source>“{name}” of {place} is not text</source>
        <translation>„{name}“ in {place} ist kein Text</translation>
    </message>
    <message>
        <source>“{name}” of {place} is not a whole number</source>
        <translation>„{name}“ in {place} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“{name}” of {place} is not true or false</source>
        <translation>„{name}“ in {place} ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>“{name}” of {place} is not a list</source>
        <translation>„{name}“ in {place} ist keine Liste</translation>
    </message>
    <message>
        <source>“{name}” of {place} is not an object</source>
        <translation>„{name}“ in {place} ist kein Objekt</translation>
    </message>
    <message>
        <source>“{name}” of {place} is not a number that makes sense</source>
        <translation>„{name}“ in {place} ist keine brauchbare Zahl</translation>
    </message>
    <message>
        <source>{what} is outside {least} to {most}</source>
        <translation>{what} liegt nicht zwischen {least} und {most}</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>dem Profil</translation>
    </message>
    <message>
        <source>it names a mode “{mode}” that there is not</source>
        <translation>es nennt einen Modus „{mode}“, den es nicht gibt</translation>
    </message>
    <message>
        <source>a variation makes no sense</source>
        <translation>eine Variante ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>it was enlarged {times} times, which is not done</source>
        <translation>es wurde {times}-fach vergrößert, was es nicht gibt</translation>
    </message>
    <message>
        <source>There are no comments to learn from yet.</source>
        <translation>Es gibt noch keine Kommentare, aus denen sich lernen ließe.</translation>
    </message>
    <message>
        <source>Say why you like or dislike a few pictures first.</source>
        <translation>Sag erst bei ein paar Bildern, warum du sie magst oder nicht.</translation>
    </message>
    <message>
        <source>There are no comments to read.</source>
        <translation>Es gibt keine Kommentare zu lesen.</translation>
    </message>
    <message>
        <source>Comment on a few pictures first; eight are good.</source>
        <translation>Kommentiere erst ein paar Bilder; acht sind gut.</translation>
    </message>
    <message>
        <source>A comment has {marker} in it, which means a picture to the model.</source>
        <translation>In einem Kommentar steht {marker}, was für das Modell ein Bild bedeutet.</translation>
    </message>
    <message>
        <source>The instruction has {marker} in it, which means a picture to the model.</source>
        <translation>In der Anweisung steht {marker}, was für das Modell ein Bild bedeutet.</translation>
    </message>
    <message>
        <source>Reword it.</source>
        <translation>Sag es anders.</translation>
    </message>
    <message>
        <source>{count} pictures with their comments make {length} tokens, and “{model}” reads {most}.</source>
        <translation>{count} Bilder mit ihren Kommentaren ergeben {length} Token, und „{model}“ liest {most}.</translation>
    </message>
    <message>
        <source>Give it fewer of them, or choose another model.</source>
        <translation>Gib ihm weniger davon oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model’s answer has no list of what you like and dislike in it.</source>
        <translation>In der Antwort des Modells steht keine Liste dessen, was du magst und nicht magst.</translation>
    </message>
    <message>
        <source>Learn again; if it happens once more, choose another model or write longer comments.</source>
        <translation>Lerne noch einmal; geschieht es wieder, wähle ein anderes Modell oder schreibe längere Kommentare.</translation>
    </message>
    <message>
        <source>The model’s answer lacks the heading “{heading}”.</source>
        <translation>In der Antwort des Modells fehlt die Überschrift „{heading}“.</translation>
    </message>
    <message>
        <source>Learn again in the default mode.</source>
        <translation>Lerne noch einmal im üblichen Modus.</translation>
    </message>
    <message>
        <source>The model was told what to do in our own words; the adapter knows those of its authors, which come with it when it is got here, or from a file.</source>
        <translation>Das Modell bekam seine Anweisung in unseren Worten; der Adapter kennt die seiner Verfasser, die mit ihm kommen, wenn er hier geholt wird, oder aus einer Datei.</translation>
    </message>
    <message>
        <source>The model began to say the same words over and over, and was stopped there.</source>
        <translation>Das Modell begann, dieselben Worte immer zu wiederholen, und wurde dort angehalten.</translation>
    </message>
    <message>
        <source>There are no pictures to score there.</source>
        <translation>Dort gibt es keine Bilder zu bewerten.</translation>
    </message>
    <message>
        <source>Pictures end in {endings}.</source>
        <translation>Bilder enden auf {endings}.</translation>
    </message>
    <message>
        <source>There is no readable picture that you like.</source>
        <translation>Es gibt kein lesbares Bild, das du magst.</translation>
    </message>
    <message>
        <source>There is no readable picture that you dislike.</source>
        <translation>Es gibt kein lesbares Bild, das du nicht magst.</translation>
    </message>
    <message>
        <source>Give at least one on each side, better eight; pictures end in {endings}.</source>
        <translation>Nimm mindestens eines auf jeder Seite, besser acht; Bilder enden auf {endings}.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfe die Schreibweise.</translation>
    </message>
    <message>
        <source>There is no picture that you like yet.</source>
        <translation>Es gibt noch kein Bild, das du magst.</translation>
    </message>
    <message>
        <source>There is no picture that you don’t like yet.</source>
        <translation>Es gibt noch kein Bild, das du nicht magst.</translation>
    </message>
    <message>
        <source>Put at least one on each side; eight is good.</source>
        <translation>Lege mindestens eines auf jede Seite; acht sind gut.</translation>
    </message>
    <message>
        <source>Scores need at least one picture that you like and one that you don&apos;t.</source>
        <translation>Bewertungen brauchen mindestens ein Bild, das du magst, und eines, das du nicht magst.</translation>
    </message>
    <message>
        <source>Mark some in the gallery; about eight of each is best.</source>
        <translation>Merke welche in der Galerie an; von beiden etwa acht sind am besten.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Look whether it was moved.</source>
        <translation>Sieh nach, ob es verschoben wurde.</translation>
    </message>
    <message>
        <source>From {liked} liked and {disliked} disliked pictures: a rough guess. {advised} of each are good.</source>
        <translation>Aus {liked} gemochten und {disliked} nicht gemochten Bildern: grob geschätzt. Von beiden je {advised} sind gut.</translation>
    </message>
    <message>
        <source>Of {liked} liked and {disliked} disliked pictures the first {count} of each count.</source>
        <translation>Von {liked} gemochten und {disliked} nicht gemochten Bildern zählen die ersten je {count}.</translation>
    </message>
    <message>
        <source>{count} of each is a rough guess; {advised} are good.</source>
        <translation>Je {count} sind grob geschätzt; je {advised} sind gut.</translation>
    </message>
    <message>
        <source>but {words}</source>
        <translation>aber {words}</translation>
    </message>
    <message>
        <source>like {count} of your likes</source>
        <translation>wie {count} von denen, die du magst</translation>
    </message>
    <message>
        <source>like {count} of your dislikes</source>
        <translation>wie {count} von denen, die du nicht magst</translation>
    </message>
    <message>
        <source>That ranking is no longer there.</source>
        <translation>Diese Reihenfolge gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Begin another one.</source>
        <translation>Beginne von vorn.</translation>
    </message>
    <message>
        <source>That taste test is no longer there.</source>
        <translation>Diesen Geschmackstest gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing to paint.</source>
        <translation>Es gibt nichts zu malen.</translation>
    </message>
    <message>
        <source>Write down a few prompts, one a line.</source>
        <translation>Schreibe ein paar Beschreibungen auf, eine je Zeile.</translation>
    </message>
    <message>
        <source>There is no taste in this picture, so no word of it did anything.</source>
        <translation>In diesem Bild ist kein Geschmack, also hat kein Wort davon etwas getan.</translation>
    </message>
    <message>
        <source>Choose one in your taste.</source>
        <translation>Wähle eines in deinem Geschmack.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>lädt das Modell</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>sieht die Bilder an</translation>
    </message>
    <message>
        <source>looking at what you like</source>
        <translation>sieht an, was du magst</translation>
    </message>
    <message>
        <source>looking at what you dislike</source>
        <translation>sieht an, was du nicht magst</translation>
    </message>
    <message>
        <source>reading the comments</source>
        <translation>deine Kommentare lesen</translation>
    </message>
    <message>
        <source>reading the comments: {words} …</source>
        <translation>liest die Kommentare: {words} …</translation>
    </message>
    <message>
        <source>reading the files</source>
        <translation>liest die Dateien</translation>
    </message>
    <message>
        <source>adding pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>Bilder bewerten</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>Bilder kopieren</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Everything already made is safe. Try again; if it happens again, copy the details and report them.</source>
        <translation>Alles schon Gemachte ist sicher. Versuch es noch einmal; geschieht es wieder, kopiere die Einzelheiten und melde sie.</translation>
    </message>
    <message>
        <source>That job is no longer in the queue.</source>
        <translation>Dieser Auftrag ist nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>Start it again from the Create page.</source>
        <translation>Starte ihn auf der Seite Erstellen noch einmal.</translation>
    </message>
    <message>
        <source>A window is already open on this data folder.</source>
        <translation>Für diesen Datenordner ist schon ein Fenster offen.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>Benutze jenes Fenster oder schließe es zuerst.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {why}.</source>
        <translation>Der Datenordner {folder} lässt sich nicht benutzen: {why}.</translation>
    </message>
    <message>
        <source>Make it writable, or set {variable} to a folder that is.</source>
        <translation>Mach ihn beschreibbar oder setze {variable} auf einen Ordner, der es ist.</translation>
    </message>
    <message>
        <source>This library was last used by a newer version of the program.</source>
        <translation>Diese Sammlung wurde zuletzt von einer neueren Fassung des Programms benutzt.</translation>
    </message>
    <message>
        <source>Install that version again, or choose another data folder.</source>
        <translation>Installiere jene Fassung wieder oder wähle einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened: {why}.</source>
        <translation>Die Sammlung {file} lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>Close other copies of this program, check that the folder is writable, and try again.</source>
        <translation>Schließe andere Kopien dieses Programms, sieh nach, ob der Ordner beschreibbar ist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The library file was damaged. It was kept as {name} in the backups folder, and a new one was started from the saved profiles.</source>
        <translation>Die Datei der Sammlung war beschädigt. Sie liegt als {name} im Ordner „backups“, und aus den gespeicherten Profilen wurde eine neue begonnen.</translation>
    </message>
    <message>
        <source>The settings could not be read. They were kept as {name}, and the defaults apply.</source>
        <translation>Die Einstellungen ließen sich nicht lesen. Sie liegen als {name} daneben, und es gilt das Übliche.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>Check the data folder&apos;s permissions.</source>
        <translation>Prüfe die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>Check where it is.</source>
        <translation>Sieh nach, wo es ist.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfe den Pfad.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} ließ sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>Check the folder and the free space, or choose another.</source>
        <translation>Prüfe den Ordner und den freien Platz oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>{path} could not be read: {why}.</source>
        <translation>{path} ließ sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>Look whether it is still there.</source>
        <translation>Sieh nach, ob es noch da ist.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>tastetest</name>
    <message>
        <source>You liked neither better, every time.</source>
        <translation>Dir gefiel jedes Mal keines besser.</translation>
    </message>
    <message>
        <source>You chose your taste of today {mine} of {n} times (probably between {low}% and {high}% in the long run).</source>
        <translation>Du hast deinen heutigen Geschmack {mine} von {n} Mal gewählt (auf Dauer wahrscheinlich zwischen {low} % und {high} %).</translation>
    </message>
    <message>
        <source>You chose your own taste {mine} of {n} times (probably between {low}% and {high}% in the long run).</source>
        <translation>Du hast deinen eigenen Geschmack {mine} von {n} Mal gewählt (auf Dauer wahrscheinlich zwischen {low} % und {high} %).</translation>
    </message>
    <message>
        <source>That is clear: it works for you. Chance alone would seldom do that.</source>
        <translation>Das ist klar: Es wirkt für dich. Zufall allein brächte das selten hervor.</translation>
    </message>
    <message>
        <source>That is clear, and the other way round: here, it does not work for you.</source>
        <translation>Das ist klar, und umgekehrt: Hier wirkt es nicht für dich.</translation>
    </message>
    <message>
        <source>That leans one way, but luck could still do that. Another sitting would tell more.</source>
        <translation>Das neigt zu einer Seite, könnte aber noch Zufall sein. Eine weitere Sitzung sagte mehr.</translation>
    </message>
    <message>
        <source>That is not clear yet: chance alone could do that. Another sitting would tell more.</source>
        <translation>Das ist noch nicht klar: Zufall allein könnte das sein. Eine weitere Sitzung sagte mehr.</translation>
    </message>
    <message>
        <source>Once you chose neither, which counts for neither.</source>
        <translation>Einmal hast du keines gewählt, das zählt für keines.</translation>
    </message>
    <message>
        <source>{n} times you chose neither, which counts for neither.</source>
        <translation>{n} Mal hast du keines gewählt, das zählt für keines.</translation>
    </message>
    <message>
        <source>the plain model</source>
        <translation>das schlichte Modell</translation>
    </message>
    <message>
        <source>the taste of {name}</source>
        <translation>den Geschmack von {name}</translation>
    </message>
    <message>
        <source>the taste of a stranger made up by chance</source>
        <translation>einen zufälligen, fremden Geschmack</translation>
    </message>
    <message>
        <source>your taste as it was: {name}</source>
        <translation>deinen Geschmack von früher: {name}</translation>
    </message>
    <message>
        <source>Your taste against {other}, at degree {degree}, by {engine}.</source>
        <translation>Dein Geschmack gegen {other}, mit Grad {degree}, von {engine}.</translation>
    </message>
    <message>
        <source>{mine} of {n}, {low}% to {high}%</source>
        <translation>{mine} von {n}, {low} % bis {high} %</translation>
    </message>
</context>
<context>
    <name>weights</name>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>much</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>sehr viel</translation>
    </message>
</context>
</TS>
