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
        <source>Counts {word} ({weight:.1f})</source>
        <translation>Zählt {word} ({weight:.1f})</translation>
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
        <source>weight {weight:.1f}</source>
        <translation>Gewicht {weight:.1f}</translation>
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
        <source>Say why…</source>
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
        <source>How it was made…</source>
        <translation>Wie es entstand …</translation>
    </message>
    <message>
        <source>Save a copy…</source>
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
            <numerusform>Entwurf, %n Schritt</numerusform>
            <numerusform>Entwurf, %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, small</source>
        <translation>Entwurf, klein</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>wartet, bis es dran ist</translation>
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
        <source>They are kept in the queue until you remove them.</source>
        <translation>Sie bleiben in der Warteschlange, bis du sie entfernst.</translation>
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
        <translation>So genau, wie der freie Speicher erlaubt</translation>
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
        <source>Reading…</source>
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
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Rename…</source>
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
        <source>{count} stay as they were</source>
        <translation>{count} bleiben, wie sie waren</translation>
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
        <source>Change…</source>
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
        <source>The light…</source>
        <translation>Licht …</translation>
    </message>
    <message>
        <source>The light is</source>
        <translation>The light is</translation>
    </message>
    <message>
        <source>The colors…</source>
        <translation>Farben …</translation>
    </message>
    <message>
        <source>The colors are</source>
        <translation>The colors are</translation>
    </message>
    <message>
        <source>The mood…</source>
        <translation>Stimmung …</translation>
    </message>
    <message>
        <source>The mood is</source>
        <translation>The mood is</translation>
    </message>
    <message>
        <source>The lines…</source>
        <translation>Linien …</translation>
    </message>
    <message>
        <source>The lines are</source>
        <translation>The lines are</translation>
    </message>
    <message>
        <source>The texture…</source>
        <translation>Textur …</translation>
    </message>
    <message>
        <source>The texture is</source>
        <translation>The texture is</translation>
    </message>
    <message>
        <source>The space…</source>
        <translation>Raum …</translation>
    </message>
    <message>
        <source>The space feels</source>
        <translation>The space feels</translation>
    </message>
    <message>
        <source>The style…</source>
        <translation>Stil …</translation>
    </message>
    <message>
        <source>The style is</source>
        <translation>The style is</translation>
    </message>
    <message>
        <source>The detail…</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>The detail is</source>
        <translation>The detail is</translation>
    </message>
    <message>
        <source>The contrast…</source>
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
        <source>cancelling…</source>
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
</context>
<context>
    <name>TasteEdits</name>
    <message>
        <source>Added {words}</source>
        <translation>{words} hinzugefügt</translation>
    </message>
    <message>
        <source>“{words}” counts {weight:.1f}</source>
        <translation>„{words}“ zählt {weight:.1f}</translation>
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
        <translation>1 Vorliebe</translation>
    </message>
    <message>
        <source>{count} likes</source>
        <translation>{count} Vorlieben</translation>
    </message>
    <message>
        <source>{likes}, 1 dislike</source>
        <translation>{likes}, 1 Abneigung</translation>
    </message>
    <message>
        <source>{likes}, {count} dislikes</source>
        <translation>{likes}, {count} Abneigungen</translation>
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
        <source>Files…</source>
        <translation>Dateien …</translation>
    </message>
    <message>
        <source>A folder…</source>
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
        <source>Add pictures…</source>
        <translation>Bilder hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder…</source>
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
        <source>Leaving out one word at a time …</source>
        <translation>Ein Wort nach dem anderen weglassen …</translation>
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
        <source>Without “{text}” ({side}): changes by {change:.2f}</source>
        <translation>Ohne „{text}“ ({side}): Unterschied {change:.2f}</translation>
    </message>
</context>
<context>
    <name>activity</name>
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
        <translation>liest die Kommentare</translation>
    </message>
    <message>
        <source>reading the files</source>
        <translation>liest die Dateien</translation>
    </message>
    <message>
        <source>adding pictures</source>
        <translation>nimmt Bilder auf</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Enlarging a picture</source>
        <translation>Bild wird vergrößert</translation>
    </message>
    <message>
        <source>Reading your comments</source>
        <translation>Deine Kommentare werden gelesen</translation>
    </message>
    <message>
        <source>Scoring pictures</source>
        <translation>Bilder werden bewertet</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>Bilder werden hinzugefügt</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>Bilder werden kopiert</translation>
    </message>
    <message>
        <source>Getting a model</source>
        <translation>Ein Modell wird geholt</translation>
    </message>
    <message>
        <source>Checking a model&apos;s files</source>
        <translation>Die Dateien eines Modells werden geprüft</translation>
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
        <translation>Das nächste Bild wird gesucht</translation>
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
        <translation>jeden Rechner</translation>
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
        <translation>jeden Rechner; mit Grafikkarte geht es schneller</translation>
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
        <source>{liked:g} likes, {disliked:g} dislikes</source>
        <translation>{liked:g} Vorlieben, {disliked:g} Abneigungen</translation>
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
        <source>Your taste against {other}, at degree {degree:g}, by {engine}.</source>
        <translation>Dein Geschmack gegen {other}, mit Grad {degree:g}, von {engine}.</translation>
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
