<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen …</translation>
    </message>
    <message>
        <source>About MirrorTalk</source>
        <translation>Über MirrorTalk</translation>
    </message>
    <message>
        <source>Ask your podcasts, and hear the answer in the speakers&apos; own words.</source>
        <translation>Podcasts fragen und die Antwort im Originalton hören.</translation>
    </message>
    <message>
        <source>Everything happens on this computer: nothing you listen to or ask ever leaves it.</source>
        <translation>Alles geschieht auf diesem Computer: Was gehört und gefragt wird, verlässt ihn nie.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>MirrorTalk</source>
        <translation>MirrorTalk</translation>
    </message>
    <message>
        <source>MirrorTalk never looks for a new version by itself: compare this one with the newest where you got it.</source>
        <translation>MirrorTalk sucht nie von selbst nach einer neuen Version: Vergleiche diese mit der neuesten dort, wo du sie herhast.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>{system} · Python {python} · Qt {qt}</source>
        <translation>{system} · Python {python} · Qt {qt}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About MirrorTalk</source>
        <translation>Ü&amp;ber MirrorTalk</translation>
    </message>
    <message>
        <source>&amp;Add podcast…</source>
        <translation>&amp;Podcast hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Ask a question</source>
        <translation>&amp;Frage stellen</translation>
    </message>
    <message>
        <source>&amp;Back 10 seconds</source>
        <translation>10 Sekunden &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt si&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Lese&amp;zeichen</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>Alles &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Find in the transcript</source>
        <translation>Im Transkript &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Forward 30 seconds</source>
        <translation>30 Sekunden &amp;vor</translation>
    </message>
    <message>
        <source>&amp;Get the speech model…</source>
        <translation>&amp;Sprachmodell holen…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import audio files…</source>
        <translation>&amp;Audiodateien importieren…</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Look for new episodes</source>
        <translation>&amp;Neue Folgen suchen</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>S&amp;peicher</translation>
    </message>
    <message>
        <source>&amp;Mute or unmute</source>
        <translation>&amp;Ton aus oder ein</translation>
    </message>
    <message>
        <source>&amp;Next chapter or quote</source>
        <translation>&amp;Nächstes Kapitel oder Zitat</translation>
    </message>
    <message>
        <source>&amp;Options of this podcast…</source>
        <translation>Opt&amp;ionen dieses Podcasts…</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alles an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>&amp;Privacy…</source>
        <translation>&amp;Datenschutz…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Remove my data…</source>
        <translation>Meine Daten &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;zurückholen…</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alles &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>Befehl a&amp;usführen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>&amp;Transkript</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>&amp;Willkommen…</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this moment</source>
        <translation>Diesen &amp;Moment merken</translation>
    </message>
    <message>
        <source>E&amp;xport the conversation…</source>
        <translation>Gespräch e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Earlier &amp;questions</source>
        <translation>Frü&amp;here Fragen</translation>
    </message>
    <message>
        <source>F&amp;aster</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>Filter &amp;episodes</source>
        <translation>Folgen fi&amp;ltern</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import a &amp;model from a folder…</source>
        <translation>&amp;Modell aus Ordner importieren…</translation>
    </message>
    <message>
        <source>Mod&amp;els…</source>
        <translation>Mo&amp;delle…</translation>
    </message>
    <message>
        <source>P&amp;revious chapter or quote</source>
        <translation>V&amp;origes Kapitel oder Zitat</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Be&amp;reiche</translation>
    </message>
    <message>
        <source>Play the last ans&amp;wer, or stop it</source>
        <translation>Letzte &amp;Antwort abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Re&amp;try what failed</source>
        <translation>Fehlgeschlagenes &amp;wiederholen</translation>
    </message>
    <message>
        <source>S&amp;leep timer…</source>
        <translation>S&amp;chlaftimer…</translation>
    </message>
    <message>
        <source>Show the &amp;library</source>
        <translation>&amp;Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;player</source>
        <translation>&amp;Player zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;questions</source>
        <translation>&amp;Fragen zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;transcript</source>
        <translation>&amp;Transkript zeigen</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>Them&amp;en</translation>
    </message>
    <message>
        <source>Try the &amp;sample show</source>
        <translation>Beispiel-Podcast &amp;ausprobieren</translation>
    </message>
</context>
<context>
    <name>AnswerFoot</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this answer with its sources</source>
        <translation>Diese Antwort mit ihren Quellen kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export this answer</source>
        <translation>Diese Antwort exportieren</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Bleibt nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Noted, on this computer only.</source>
        <translation>Notiert, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Alle abspielen</translation>
    </message>
    <message>
        <source>Play all quotes of this answer, one after the other</source>
        <translation>Alle Zitate dieser Antwort nacheinander abspielen</translation>
    </message>
    <message>
        <source>This answer is good</source>
        <translation>Diese Antwort ist gut</translation>
    </message>
    <message>
        <source>This answer is not good</source>
        <translation>Diese Antwort ist nicht gut</translation>
    </message>
    <message>
        <source>{claim}. Kept on this computer only.</source>
        <translation>{claim}. Bleibt nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>An episode is being made searchable; the search begins after this part of it.</source>
        <translation>Eine Folge wird gerade durchsuchbar gemacht; die Suche beginnt nach diesem Teil davon.</translation>
    </message>
    <message>
        <source>The library is being opened; the search begins as soon as it is.</source>
        <translation>Die Bibliothek wird geöffnet; danach beginnt die Suche sofort.</translation>
    </message>
    <message>
        <source>The search index is being opened; the search begins as soon as it is.</source>
        <translation>Der Suchindex wird geöffnet; die Suche beginnt, sobald er offen ist.</translation>
    </message>
    <message>
        <source>Waiting for the question before this one…</source>
        <translation>Wartet auf die Frage davor…</translation>
    </message>
    <message>
        <source>Waiting for what the search index is busy with…</source>
        <translation>Der Suchindex ist noch beschäftigt…</translation>
    </message>
</context>
<context>
    <name>BookmarksPane</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Als JSON…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Als Markdown…</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bring the deleted bookmark back</source>
        <translation>Das gelöschte Lesezeichen zurückholen</translation>
    </message>
    <message>
        <source>Ctrl+B keeps what you hear, with its words. A quote has a button for it.</source>
        <translation>Strg+B merkt sich, was gerade zu hören ist, mit den Worten. Ein Zitat hat einen Knopf dafür.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this bookmark</source>
        <translation>Dieses Lesezeichen löschen</translation>
    </message>
    <message>
        <source>Export all bookmarks</source>
        <translation>Alle Lesezeichen exportieren</translation>
    </message>
    <message>
        <source>Find in bookmarks</source>
        <translation>In Lesezeichen suchen</translation>
    </message>
    <message>
        <source>Find in words, notes and titles</source>
        <translation>In Wörtern, Notizen und Titeln suchen</translation>
    </message>
    <message>
        <source>Looking for bookmarks…</source>
        <translation>Lesezeichen werden gesucht…</translation>
    </message>
    <message>
        <source>No bookmark matches</source>
        <translation>Kein Lesezeichen passt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing is bookmarked yet</source>
        <translation>Noch keine Lesezeichen</translation>
    </message>
    <message>
        <source>Nothing was transcribed here yet when it was kept.</source>
        <translation>Als das Lesezeichen entstand, gab es hier noch kein Transkript.</translation>
    </message>
    <message>
        <source>Open in the transcript</source>
        <translation>Im Transkript öffnen</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Show all bookmarks</source>
        <translation>Alle Lesezeichen zeigen</translation>
    </message>
    <message>
        <source>The bookmark is deleted.</source>
        <translation>Das Lesezeichen ist gelöscht.</translation>
    </message>
    <message>
        <source>The bookmark is deleted. Undo brings it back.</source>
        <translation>Das Lesezeichen ist gelöscht. „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Write what it means to you</source>
        <translation>Was bedeutet dieser Moment?</translation>
    </message>
    <message>
        <source>kept on {day}</source>
        <translation>gemerkt am {day}</translation>
    </message>
    <message>
        <source>“{words}” is in no bookmark, note or title.</source>
        <translation>„{words}“ steht in keinem Lesezeichen, keiner Notiz und keinem Titel.</translation>
    </message>
</context>
<context>
    <name>BudgetField</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
</context>
<context>
    <name>Budgeting</name>
    <message>
        <source>MirrorTalk holds more than the budget. Close it and open it again to come below.</source>
        <translation>MirrorTalk belegt mehr als das Budget. Nach einem Neustart liegt es wieder darunter.</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>Es gab nichts freizugeben.</translation>
    </message>
    <message>
        <source>What is being worked with stays.</source>
        <translation>Was gerade gebraucht wird, bleibt.</translation>
    </message>
    <message>
        <source>{mb} MB came back.</source>
        <translation>{mb} MB wurden frei.</translation>
    </message>
</context>
<context>
    <name>BugReporter</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>MirrorTalk made a mistake</source>
        <translation>MirrorTalk hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Something went wrong inside MirrorTalk while {doing}.</source>
        <translation>In MirrorTalk ist etwas schiefgegangen (bei: {doing}).</translation>
    </message>
    <message>
        <source>Your library is safe. The details below are in the log too; nothing was sent anywhere.</source>
        <translation>Die Bibliothek ist sicher. Die Einzelheiten unten stehen auch im Protokoll; nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>working</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>ChaptersButton</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Arrow keys choose a command, Enter does it, Escape leaves.</source>
        <translation>Pfeiltasten wählen einen Befehl, Eingabe führt ihn aus, Escape schließt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Filter of commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>So heißt kein Befehl.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Show earlier questions</source>
        <translation>Frühere Fragen zeigen</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Ask only in episodes that were published between these days:</source>
        <translation>Nur Folgen fragen, die in diesem Zeitraum erschienen sind:</translation>
    </message>
    <message>
        <source>Episodes published between two days</source>
        <translation>Folgen aus einem Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Exchange them.</source>
        <translation>Der erste Tag liegt nach dem letzten. Bitte tauschen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>EpisodesHead</name>
    <message>
        <source>All episodes</source>
        <translation>Alle Folgen</translation>
    </message>
    <message>
        <source>All podcasts</source>
        <translation>Alle Podcasts</translation>
    </message>
    <message>
        <source>By podcast</source>
        <translation>Nach Podcast</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Choose and sort episodes</source>
        <translation>Folgen auswählen und sortieren</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Filter episodes</source>
        <translation>Folgen filtern</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Ungehört</translation>
    </message>
    <message>
        <source>Of all podcasts</source>
        <translation>Von allen Podcasts</translation>
    </message>
    <message>
        <source>Of the chosen podcast</source>
        <translation>Vom gewählten Podcast</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Only: {which}</source>
        <translation>Nur: {which}</translation>
    </message>
    <message>
        <source>Ready to ask</source>
        <translation>Bereit für Fragen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all episodes</source>
        <translation>Alle Folgen zeigen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Waiting or failed</source>
        <translation>Wartend oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>With audio on this computer</source>
        <translation>Mit Ton auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>EpisodesPart</name>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Look for new episodes</source>
        <translation>Neue Folgen suchen</translation>
    </message>
    <message>
        <source>No episode matches</source>
        <translation>Keine Folge passt</translation>
    </message>
    <message>
        <source>No episodes yet</source>
        <translation>Noch keine Folgen</translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation>Transkript öffnen</translation>
    </message>
    <message>
        <source>Other episodes are there, and kept out by the filter or by what is chosen to be shown.</source>
        <translation>Es gibt andere Folgen; der Filter oder die Auswahl blendet sie aus.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show all episodes</source>
        <translation>Alle Folgen zeigen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Holen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n episode(s)</source>
        <translation>
            <numerusform>%n Folge holen</numerusform>
            <numerusform>%n Folgen holen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this episode</source>
        <translation>Diese Folge holen</translation>
    </message>
    <message>
        <source>Take {count}</source>
        <translation>{count} holen</translation>
    </message>
    <message>
        <source>They are listed here as soon as the podcast has any, or you import files.</source>
        <translation>Sie stehen hier, sobald der Podcast welche hat oder Dateien importiert sind.</translation>
    </message>
    <message>
        <source>Transcribe from the audio instead</source>
        <translation>Stattdessen vom Ton transkribieren</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Limited to</source>
        <translation>Begrenzt auf</translation>
    </message>
    <message>
        <source>Understood as: {question}</source>
        <translation>Verstanden als: {question}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>MirrorTalk answer {day}</source>
        <translation>MirrorTalk-Antwort {day}</translation>
    </message>
    <message>
        <source>MirrorTalk answers {day}</source>
        <translation>MirrorTalk-Antworten {day}</translation>
    </message>
    <message>
        <source>MirrorTalk bookmarks {day}</source>
        <translation>MirrorTalk-Lesezeichen {day}</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>FailureBody</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>FeedChoices</name>
    <message numerus="yes">
        <source>%n podcast(s) found. Choose what to add:</source>
        <translation>
            <numerusform>%n Podcast gefunden. Auswählen, was hinzukommt:</numerusform>
            <numerusform>%n Podcasts gefunden. Auswählen, was hinzukommt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Podcasts that were found</source>
        <translation>Gefundene Podcasts</translation>
    </message>
</context>
<context>
    <name>FeedPreview</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n Folge</numerusform>
            <numerusform>%n Folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) only with video: shown, but not taken</source>
        <translation>
            <numerusform>%n Folge nur mit Video: wird gezeigt, aber nicht geholt</numerusform>
            <numerusform>%n Folgen nur mit Video: werden gezeigt, aber nicht geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without audio left out</source>
        <translation>
            <numerusform>%n Eintrag ohne Ton ausgelassen</numerusform>
            <numerusform>%n Einträge ohne Ton ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest: “{title}”</source>
        <translation>Neueste: „{title}“</translation>
    </message>
    <message>
        <source>Newest: “{title}”, {date}</source>
        <translation>Neueste: „{title}“, {date}</translation>
    </message>
</context>
<context>
    <name>FeedsPart</name>
    <message>
        <source>Add podcast…</source>
        <translation>Podcast hinzufügen…</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>List older episodes of this podcast</source>
        <translation>Ältere Folgen dieses Podcasts auflisten</translation>
    </message>
    <message>
        <source>Look for new episodes of all podcasts</source>
        <translation>Neue Folgen aller Podcasts suchen</translation>
    </message>
    <message>
        <source>Look for new episodes of this podcast</source>
        <translation>Neue Folgen dieses Podcasts suchen</translation>
    </message>
    <message>
        <source>Newest episode first</source>
        <translation>Neueste Folge zuerst</translation>
    </message>
    <message>
        <source>Options of this podcast…</source>
        <translation>Optionen dieses Podcasts…</translation>
    </message>
    <message>
        <source>Podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort podcasts</source>
        <translation>Podcasts sortieren</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Abbestellen…</translation>
    </message>
</context>
<context>
    <name>FetchStrip</name>
    <message>
        <source>Audio that is fetched</source>
        <translation>Ton, der geholt wird</translation>
    </message>
    <message>
        <source>Do not fetch it</source>
        <translation>Nicht holen</translation>
    </message>
    <message>
        <source>Fetching “{title}”; it plays when it is here.</source>
        <translation>„{title}“ wird geholt und dann abgespielt.</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Back to earlier questions</source>
        <translation>Zurück zu früheren Fragen</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Clear all…</source>
        <translation>Alle löschen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this question and its answer</source>
        <translation>Diese Frage mit ihrer Antwort löschen</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Frühere Fragen</translation>
    </message>
    <message>
        <source>Find in earlier questions</source>
        <translation>In früheren Fragen suchen</translation>
    </message>
    <message>
        <source>Find in questions, quotes and titles</source>
        <translation>In Fragen, Zitaten und Titeln suchen</translation>
    </message>
    <message>
        <source>Forget all questions and answers?</source>
        <translation>Alle Fragen und Antworten vergessen?</translation>
    </message>
    <message>
        <source>Looking for earlier questions…</source>
        <translation>Frühere Fragen werden gesucht…</translation>
    </message>
    <message>
        <source>No earlier question matches</source>
        <translation>Keine frühere Frage passt</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Noch keine Fragen</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Alle Fragen zeigen</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Die Antwort zeigen</translation>
    </message>
    <message>
        <source>They are deleted from this computer, with what you thought of them. Your podcasts are left alone.</source>
        <translation>Sie werden mit ihren Bewertungen von diesem Computer gelöscht. Die Podcasts bleiben unberührt.</translation>
    </message>
    <message>
        <source>What you ask is kept here with its answers, on this computer only. Ask something below.</source>
        <translation>Fragen stehen hier mit ihren Antworten, nur auf diesem Computer. Unten lässt sich etwas fragen.</translation>
    </message>
    <message>
        <source>“{words}” is in no question, quote or title.</source>
        <translation>„{words}“ steht in keiner Frage, keinem Zitat und keinem Titel.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>%n Datei konnte nicht importiert werden.</numerusform>
            <numerusform>%n Dateien konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n Datei importiert</numerusform>
            <numerusform>%n Dateien importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Audio ({patterns})</source>
        <translation>Audio ({patterns})</translation>
    </message>
    <message>
        <source>Getting the speech model…</source>
        <translation>Das Sprachmodell wird geholt…</translation>
    </message>
    <message>
        <source>Import a folder of audio files</source>
        <translation>Ordner mit Audiodateien importieren</translation>
    </message>
    <message>
        <source>Import a model from a folder</source>
        <translation>Modell aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>Import audio files</source>
        <translation>Audiodateien importieren</translation>
    </message>
    <message>
        <source>MirrorTalk</source>
        <translation>MirrorTalk</translation>
    </message>
    <message>
        <source>The model “{name}” is ready.</source>
        <translation>Das Modell „{name}“ ist bereit.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>Cancel all</source>
        <translation>Alles abbrechen</translation>
    </message>
    <message>
        <source>Episodes that are being taken in are listed here. Choose some in the library and take them.</source>
        <translation>Hier stehen die Folgen, die gerade geholt werden. In der Bibliothek lassen sich welche auswählen und holen.</translation>
    </message>
    <message>
        <source>Hide the jobs</source>
        <translation>Aufgaben ausblenden</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>Alles Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} in Arbeit</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Bookmarked {time}</source>
        <translation>Gemerkt: {time}</translation>
    </message>
    <message>
        <source>Bookmarked {time}: “{words}”</source>
        <translation>Gemerkt: {time}: „{words}“</translation>
    </message>
    <message>
        <source>There is nothing to bookmark: play or open an episode first.</source>
        <translation>Es gibt nichts zu merken: erst eine Folge abspielen oder öffnen.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>All actions have their usual keys again.</source>
        <translation>Alle Aktionen haben wieder ihre üblichen Tasten.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Key of “{action}”</source>
        <translation>Taste für „{action}“</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Keine Aktion heißt so.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Restore all usual keys</source>
        <translation>Alle üblichen Tasten wiederherstellen</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Choose another key, or change that one first.</source>
        <translation>{key} gehört zu „{action}“. Eine andere Taste wählen oder zuerst jene ändern.</translation>
    </message>
    <message>
        <source>{key} is for editing text. Choose another key.</source>
        <translation>{key} dient zum Bearbeiten von Text. Eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>{key} is needed for typing and moving. Press it together with Ctrl or Alt.</source>
        <translation>{key} wird zum Tippen und Bewegen gebraucht. Zusammen mit Strg oder Alt drücken.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Add one by its address, or bring a list from another app. Nothing leaves this computer.</source>
        <translation>Einen über seine Adresse hinzufügen oder eine Liste aus einer anderen App mitbringen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Add podcast…</source>
        <translation>Podcast hinzufügen…</translation>
    </message>
    <message>
        <source>Import audio files…</source>
        <translation>Audiodateien importieren…</translation>
    </message>
    <message>
        <source>No podcasts yet</source>
        <translation>Noch keine Podcasts</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Die Bibliothek ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Your podcasts appear here as soon as it can be.</source>
        <translation>Deine Podcasts erscheinen hier, sobald es geht.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>MirrorTalk stands on the work of many. This is all that is inside, as it is installed here.</source>
        <translation>MirrorTalk steht auf der Arbeit vieler. Dies ist alles, was darin ist, so wie es hier installiert ist.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>LikelyBox</name>
    <message numerus="yes">
        <source>%n episode(s) not searched yet may speak of it, by title and notes:</source>
        <translation>
            <numerusform>%n noch nicht durchsuchte Folge könnte davon handeln, nach Titel und Beschreibung:</numerusform>
            <numerusform>%n noch nicht durchsuchte Folgen könnten davon handeln, nach Titel und Beschreibung:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n episodes that look likely</source>
        <translation>
            <numerusform>%n passende Folge holen</numerusform>
            <numerusform>%n passende Folgen holen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the episode that looks likely</source>
        <translation>Die passende Folge holen</translation>
    </message>
    <message>
        <source>They are being taken in. Ask again when they are ready.</source>
        <translation>Sie werden geholt. Danach noch einmal fragen.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>The publisher has changed the audio of “{title}” since it was transcribed: places may be off.</source>
        <translation>Der Ton von „{title}“ ist seit der Transkription geändert worden: Stellen können verschoben sein.</translation>
    </message>
    <message>
        <source>The sleep timer has paused this.</source>
        <translation>Der Schlaftimer hat angehalten.</translation>
    </message>
    <message>
        <source>This cannot be played: {reason}</source>
        <translation>Das lässt sich nicht abspielen: {reason}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n episode(s) wait: this run has reached its limit. “Resume all” goes on.</source>
        <translation>
            <numerusform>%n Folge wartet: Dieser Durchgang hat seine Grenze erreicht. „Alles fortsetzen“ macht weiter.</numerusform>
            <numerusform>%n Folgen warten: Dieser Durchgang hat seine Grenze erreicht. „Alles fortsetzen“ macht weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>MirrorTalk</source>
        <translation>MirrorTalk</translation>
    </message>
</context>
<context>
    <name>ManagingModels</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Archives ({patterns})</source>
        <translation>Archive ({patterns})</translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>„{name}“ wird geprüft …</translation>
    </message>
    <message>
        <source>Getting “{name}”…</source>
        <translation>„{name}“ wird geladen …</translation>
    </message>
    <message>
        <source>Import a model from a folder</source>
        <translation>Modell aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>Import a model from an archive</source>
        <translation>Ein Modell aus einem Archiv übernehmen</translation>
    </message>
    <message>
        <source>Importing “{name}”…</source>
        <translation>„{name}“ wird übernommen …</translation>
    </message>
    <message>
        <source>It is the chosen model: without it, no episode can be transcribed.</source>
        <translation>Es ist das gewählte Modell: Ohne es kann keine Folge verschriftet werden.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer? {size} are freed.</source>
        <translation>„{name}“ von diesem Computer entfernen? {size} werden frei.</translation>
    </message>
    <message>
        <source>Removing “{name}”…</source>
        <translation>„{name}“ wird entfernt …</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept for the next time.</source>
        <translation>Angehalten. Was schon da ist, bleibt für das nächste Mal.</translation>
    </message>
    <message>
        <source>The model “{name}” is ready.</source>
        <translation>Das Modell „{name}“ ist bereit.</translation>
    </message>
    <message>
        <source>Trying “{name}” out…</source>
        <translation>„{name}“ wird ausprobiert …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>“{name}” has all its files. It is not one of the known models, so they were not compared.</source>
        <translation>„{name}“ hat alle seine Dateien. Es ist keines der bekannten Modelle, daher wurden sie nicht verglichen.</translation>
    </message>
    <message>
        <source>“{name}” is tried out after this episode…</source>
        <translation>„{name}“ wird nach dieser Folge ausprobiert …</translation>
    </message>
    <message>
        <source>“{name}” is whole, byte for byte what its publisher has.</source>
        <translation>„{name}“ ist ganz, Byte für Byte wie bei seinem Herausgeber.</translation>
    </message>
    <message>
        <source>“{name}” transcribes from now on.</source>
        <translation>Ab jetzt schreibt „{name}“ mit.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>„{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“{name}” works. Memory was short, so its speed was not measured.</source>
        <translation>„{name}“ funktioniert. Der Speicher war knapp, daher wurde seine Geschwindigkeit nicht gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” works: an hour is transcribed in about %n minute(s), {speed} × as fast as speech.</source>
        <translation>
            <numerusform>„{name}“ funktioniert: Eine Stunde wird in etwa %n Minute verschriftet, {speed} × so schnell wie gesprochen.</numerusform>
            <numerusform>„{name}“ funktioniert: Eine Stunde wird in etwa %n Minuten verschriftet, {speed} × so schnell wie gesprochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Audio window, while it is heard</source>
        <translation>Tonabschnitt, während er gehört wird</translation>
    </message>
    <message>
        <source>Full, with a stand-in: {model} listens as carefully as it can, in place of {chosen}, which is damaged. What it writes is heard again when {chosen} can be used.</source>
        <translation>Voll, mit Ersatz: {model} hört so genau wie möglich zu, anstelle von {chosen}, das beschädigt ist. Was es schreibt, wird noch einmal gehört, sobald {chosen} wieder nutzbar ist.</translation>
    </message>
    <message>
        <source>Full: the chosen speech model listens as carefully as it can.</source>
        <translation>Voll: Das gewählte Sprachmodell hört so genau wie möglich zu.</translation>
    </message>
    <message>
        <source>Lean, with a stand-in: {model} hears shorter pieces, in place of {chosen}, which is damaged. What it writes is heard again when {chosen} can be used.</source>
        <translation>Sparsam, mit Ersatz: {model} hört kürzere Stücke, anstelle von {chosen}, das beschädigt ist. Was es schreibt, wird noch einmal gehört, sobald {chosen} wieder nutzbar ist.</translation>
    </message>
    <message>
        <source>Lean: the chosen speech model hears shorter pieces, which takes less memory.</source>
        <translation>Sparsam: Das gewählte Sprachmodell hört kürzere Stücke und braucht so weniger Speicher.</translation>
    </message>
    <message>
        <source>Qt, Python and the rest</source>
        <translation>Qt, Python und der Rest</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Second reading (cross-encoder)</source>
        <translation>Zweites Lesen (Cross-Encoder)</translation>
    </message>
    <message>
        <source>Speech model (Whisper)</source>
        <translation>Sprachmodell (Whisper)</translation>
    </message>
    <message>
        <source>Tiny: the smallest speech model listens. What it writes is heard again when there is room.</source>
        <translation>Minimal: Das kleinste Sprachmodell hört zu. Was es schreibt, wird noch einmal gehört, sobald Platz ist.</translation>
    </message>
    <message>
        <source>Understanding (embedder)</source>
        <translation>Verstehen (Embedder)</translation>
    </message>
    <message>
        <source>Waiting: nothing is transcribed until there is room. It goes on by itself.</source>
        <translation>Warten: Es wird nichts transkribiert, bis Platz ist. Danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>answers are found without {name}, which needs {needed} MB, {left} MB left</source>
        <translation>Antworten entstehen ohne {name}: nötig {needed} MB, frei {left} MB</translation>
    </message>
    <message>
        <source>lean: going up again</source>
        <translation>sparsam: bald wieder voll</translation>
    </message>
    <message>
        <source>lean: short of the budget</source>
        <translation>sparsam: Budget knapp</translation>
    </message>
    <message>
        <source>lean: the computer is short of memory</source>
        <translation>sparsam: Speicher des Computers knapp</translation>
    </message>
    <message>
        <source>let {name} go, which held {needed} MB</source>
        <translation>entladen: {name}, {needed} MB frei</translation>
    </message>
    <message>
        <source>loaded {name}, which holds {needed} MB</source>
        <translation>geladen: {name}, belegt {needed} MB</translation>
    </message>
    <message>
        <source>memory ran out with {name}: that piece is heard again on {other}</source>
        <translation>Speicher reichte nicht für {name}: Das Stück wird mit {other} noch einmal gehört</translation>
    </message>
    <message>
        <source>memory ran out with {name}: the episode waits to be tried again</source>
        <translation>Speicher reichte nicht für {name}: Die Folge wartet auf einen neuen Versuch</translation>
    </message>
    <message>
        <source>switched to lean: {name} in full needs {needed} MB, and the computer is short of memory</source>
        <translation>jetzt sparsam: {name} braucht voll {needed} MB, und der Speicher des Computers ist knapp</translation>
    </message>
    <message>
        <source>switched to lean: {name} in full needs {needed} MB, {left} MB left</source>
        <translation>jetzt sparsam: {name} braucht voll {needed} MB, frei sind {left} MB</translation>
    </message>
    <message>
        <source>switched to tiny: {name} needs {needed} MB, and the computer is short of memory</source>
        <translation>jetzt minimal: {name} braucht {needed} MB, und der Speicher des Computers ist knapp</translation>
    </message>
    <message>
        <source>switched to tiny: {name} needs {needed} MB, {left} MB left</source>
        <translation>jetzt minimal: {name} braucht {needed} MB, frei sind {left} MB</translation>
    </message>
    <message>
        <source>there is room again: tiny hears, then {name}</source>
        <translation>wieder Platz: erst minimal, dann {name}</translation>
    </message>
    <message>
        <source>there is room again: {name} hears in short pieces, then in full</source>
        <translation>wieder Platz: {name} hört erst kurze Stücke, dann voll</translation>
    </message>
    <message>
        <source>tiny: going up again</source>
        <translation>minimal: bald wieder mehr</translation>
    </message>
    <message>
        <source>tiny: near the budget</source>
        <translation>minimal: nahe am Budget</translation>
    </message>
    <message>
        <source>tiny: the computer is short of memory</source>
        <translation>minimal: Speicher des Computers knapp</translation>
    </message>
    <message>
        <source>waiting for memory</source>
        <translation>wartet auf Speicher</translation>
    </message>
    <message>
        <source>waiting for memory: {needed} MB needed, {left} MB left</source>
        <translation>wartet auf Speicher: nötig {needed} MB, frei {left} MB</translation>
    </message>
    <message>
        <source>waiting: the computer is short of memory</source>
        <translation>wartet: Speicher des Computers knapp</translation>
    </message>
    <message>
        <source>waiting: {needed} MB needed, and the computer is short of memory</source>
        <translation>wartet: nötig {needed} MB, und der Speicher des Computers ist knapp</translation>
    </message>
    <message>
        <source>{name} is damaged, and no other model can stand in for it</source>
        <translation>{name} ist beschädigt, und kein anderes Modell kann einspringen</translation>
    </message>
    <message>
        <source>{name} is damaged: answers are found without it</source>
        <translation>{name} ist beschädigt: Antworten entstehen ohne es</translation>
    </message>
    <message>
        <source>{name} is damaged: {other} stands in for it</source>
        <translation>{name} ist beschädigt: {other} springt ein</translation>
    </message>
    <message>
        <source>{name} listens in full again</source>
        <translation>{name} hört wieder voll zu</translation>
    </message>
    <message>
        <source>{needed} MB over the budget: what was loaded keeps a share until MirrorTalk is started again</source>
        <translation>{needed} MB über dem Budget: Was geladen war, behält einen Teil bis zum Neustart von MirrorTalk</translation>
    </message>
    <message>
        <source>{other} in place of {name}, which needs {needed} MB, {left} MB left</source>
        <translation>{other} statt {name}: nötig {needed} MB, frei {left} MB</translation>
    </message>
</context>
<context>
    <name>MemoryGauge</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Memory: {text}</source>
        <translation>Speicher: {text}</translation>
    </message>
    <message>
        <source>MirrorTalk uses {used} MB of the {budget} MB you allow. The computer has {free} free.</source>
        <translation>MirrorTalk belegt {used} MB von erlaubten {budget} MB. Auf dem Computer sind {free} frei.</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
    <message>
        <source>{used} / {budget} MB</source>
        <translation>{used} / {budget} MB</translation>
    </message>
    <message>
        <source>{used} / {budget} MB, near the budget</source>
        <translation>{used} / {budget} MB, nahe am Budget</translation>
    </message>
    <message>
        <source>{used} / {budget} MB, over the budget</source>
        <translation>{used} / {budget} MB, über dem Budget</translation>
    </message>
</context>
<context>
    <name>MemoryHistory</name>
    <message>
        <source>Budget {size}</source>
        <translation>Budget {size}</translation>
    </message>
    <message>
        <source>Memory over the last ten minutes</source>
        <translation>Speicher in den letzten zehn Minuten</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Noch wurde nichts gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>Now {now}, at most {most}, at least {least} in the last %n minute(s); the budget is {budget}.</source>
        <translation>
            <numerusform>Jetzt {now}, höchstens {most}, mindestens {least} in der letzten Minute; das Budget ist {budget}.</numerusform>
            <numerusform>Jetzt {now}, höchstens {most}, mindestens {least} in den letzten %n Minuten; das Budget ist {budget}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>&amp;Free memory now</source>
        <translation>Speicher jetzt &amp;freigeben</translation>
    </message>
    <message>
        <source>Change &amp;budget…</source>
        <translation>&amp;Budget ändern…</translation>
    </message>
    <message>
        <source>Freeing memory…</source>
        <translation>Speicher wird freigegeben…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>MirrorTalk uses {used} of the {budget} you allow. The computer has {free} free.</source>
        <translation>MirrorTalk belegt {used} von erlaubten {budget}. Auf dem Computer sind {free} frei.</translation>
    </message>
    <message>
        <source>Nothing yet: no model has been loaded.</source>
        <translation>Noch nichts: Es wurde kein Modell geladen.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What happened to memory, newest first</source>
        <translation>Was mit dem Speicher geschehen ist, das Neueste zuerst</translation>
    </message>
    <message>
        <source>What uses it</source>
        <translation>Wer ihn belegt</translation>
    </message>
    <message>
        <source>What uses memory</source>
        <translation>Was Speicher belegt</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Add a podcast, or take more episodes of one.</source>
        <translation>Einen Podcast hinzufügen oder weitere Folgen holen.</translation>
    </message>
    <message>
        <source>Add a podcast, or wait until one is ready.</source>
        <translation>Einen Podcast hinzufügen oder warten, bis etwas bereit ist.</translation>
    </message>
    <message>
        <source>Another MirrorTalk is already working on the library {path} ({holder}).</source>
        <translation>Ein anderes MirrorTalk arbeitet schon an der Bibliothek {path} ({holder}).</translation>
    </message>
    <message>
        <source>Answered by words only while the index is made again ({indexed} of {to_index} episodes).</source>
        <translation>Nur nach Wörtern beantwortet, solange der Index neu angelegt wird ({indexed} von {to_index} Folgen).</translation>
    </message>
    <message>
        <source>Answered by words only: the search index cannot be used. mirrortalk-desktop doctor says why.</source>
        <translation>Nur nach Wörtern beantwortet: Der Suchindex ist nicht benutzbar. mirrortalk-desktop doctor sagt, warum.</translation>
    </message>
    <message>
        <source>Answered by words only: this computer&apos;s processor cannot run what searches by meaning.</source>
        <translation>Nur nach Wörtern beantwortet: Der Prozessor dieses Computers kann nicht ausführen, was nach Bedeutung sucht.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>Frag gleich noch einmal.</translation>
    </message>
    <message>
        <source>Ask it in a sentence or two.</source>
        <translation>In ein, zwei Sätzen fragen.</translation>
    </message>
    <message>
        <source>Ask something, keep a moment or add a podcast first. A playlist needs quotes whose episodes are still there.</source>
        <translation>Zuerst etwas fragen, eine Stelle merken oder einen Podcast hinzufügen. Eine Wiedergabeliste braucht Zitate, deren Folgen noch da sind.</translation>
    </message>
    <message>
        <source>Ask without a limit, or with a wider one.</source>
        <translation>Ohne Grenze fragen oder mit einer weiteren.</translation>
    </message>
    <message>
        <source>Check index_location in the settings, its credentials in the environment, and the connection.</source>
        <translation>index_location in den Einstellungen, die Zugangsdaten in der Umgebung und die Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection, then try again.</source>
        <translation>Adresse und Internetverbindung prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the address and try again.</source>
        <translation>Die Adresse prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the file or the feed; try again later.</source>
        <translation>Die Datei oder den Feed prüfen; später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions, then try again.</source>
        <translation>Die Rechte der Datei prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then try again.</source>
        <translation>Die Rechte des Ordners prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the name and the password; with them, an address has the form https://name:password@…</source>
        <translation>Prüfe Name und Passwort; mit ihnen hat eine Adresse die Form https://name:passwort@…</translation>
    </message>
    <message>
        <source>Check the place and the name.</source>
        <translation>Prüfe den Ort und den Namen.</translation>
    </message>
    <message>
        <source>Choose a larger budget in the settings, or a smaller model.</source>
        <translation>Wähle in den Einstellungen ein größeres Budget oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Choose another feed of this show.</source>
        <translation>Einen anderen Feed dieses Podcasts wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation>Wähle einen anderen Namen, oder entferne es zuerst.</translation>
    </message>
    <message>
        <source>Choose another name, or say --force to have it replaced.</source>
        <translation>Wähl einen anderen Namen, oder ersetze die Datei mit --force.</translation>
    </message>
    <message>
        <source>Choose another one; your library is as it was.</source>
        <translation>Eine andere wählen; die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose audio files or a folder that holds some.</source>
        <translation>Audiodateien wählen oder einen Ordner, der welche enthält.</translation>
    </message>
    <message>
        <source>Choose the folder that holds model.bin, config.json, tokenizer.json and vocabulary.json or vocabulary.txt.</source>
        <translation>Den Ordner wählen, der model.bin, config.json, tokenizer.json und vocabulary.json oder vocabulary.txt enthält.</translation>
    </message>
    <message>
        <source>Choose “Get the speech model…” in the Library menu, or run: mirrortalk-desktop models fetch {name}</source>
        <translation>Im Menü Bibliothek „Sprachmodell holen…“ wählen oder ausführen: mirrortalk-desktop models fetch {name}</translation>
    </message>
    <message>
        <source>Choose “Restore a backup…” in the Library menu, or run: mirrortalk-desktop restore latest – or save what can still be read: mirrortalk-desktop doctor --repair</source>
        <translation>Im Menü Bibliothek „Sicherung zurückholen…“ wählen oder ausführen: mirrortalk-desktop restore latest – oder retten, was noch lesbar ist: mirrortalk-desktop doctor --repair</translation>
    </message>
    <message>
        <source>Choose “Transcribe from the audio” for this episode.</source>
        <translation>Für diese Folge „Stattdessen vom Ton transkribieren“ wählen.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>Andere Programme schließen oder ein kleineres Modell wählen.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from; then try again.</source>
        <translation>Kopiere es noch einmal von dort, woher es kam; versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Correct it and start again.</source>
        <translation>Berichtigen und neu starten.</translation>
    </message>
    <message>
        <source>Correct them and start again.</source>
        <translation>Korrigiere sie und starte neu.</translation>
    </message>
    <message>
        <source>Episodes you have are kept; look for a new address.</source>
        <translation>Vorhandene Folgen bleiben; vielleicht gibt es eine neue Adresse.</translation>
    </message>
    <message>
        <source>Exchange them, or leave one out.</source>
        <translation>Tauschen oder eines weglassen.</translation>
    </message>
    <message>
        <source>Export the list again from your podcast app.</source>
        <translation>Die Liste noch einmal aus der Podcast-App exportieren.</translation>
    </message>
    <message>
        <source>Free some space, then retry.</source>
        <translation>Platz schaffen, dann wiederholen.</translation>
    </message>
    <message>
        <source>Get it again, or import it again from where it came from: Library › Models…, or mirrortalk-desktop models</source>
        <translation>Hole es noch einmal, oder importiere es erneut von dort, woher es kam: Bibliothek › Modelle…, oder mirrortalk-desktop models</translation>
    </message>
    <message>
        <source>Give a place before its end.</source>
        <translation>Eine Stelle vor ihrem Ende angeben.</translation>
    </message>
    <message>
        <source>Give a question as it is, or an object with &quot;question&quot;, a text, and if you like &quot;follows&quot;, true or false.</source>
        <translation>Eine Frage geben, wie sie ist, oder ein Objekt mit &quot;question&quot;, einem Text, und wenn gewünscht &quot;follows&quot;, true oder false.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Gib der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give its folder another name, then try again.</source>
        <translation>Gib seinem Ordner einen anderen Namen und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Mehr von der Kennung angeben.</translation>
    </message>
    <message>
        <source>Here is one quote of each episode.</source>
        <translation>Hier ist ein Zitat aus jeder Folge.</translation>
    </message>
    <message>
        <source>If the podcast is on a machine of your own, add it by its address there. If it is not, this network may want you to log in first.</source>
        <translation>Liegt der Podcast auf einem eigenen Rechner, füge ihn mit dessen Adresse hinzu. Wenn nicht, möchte dieses Netz vielleicht, dass du dich erst anmeldest.</translation>
    </message>
    <message>
        <source>If this is about you or somebody near you</source>
        <translation>Wenn es um dich geht oder um jemanden, der dir nahesteht</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Die neuere Version installieren.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>It cannot be read: {reason} ({path}).</source>
        <translation>Nicht lesbar: {reason} ({path}).</translation>
    </message>
    <message>
        <source>It cannot be written: {reason} ({path}).</source>
        <translation>Nicht schreibbar: {reason} ({path}).</translation>
    </message>
    <message>
        <source>It is rebuilt by itself; or run: mirrortalk-desktop rebuild-index</source>
        <translation>Er wird von selbst neu gebaut; oder ausführen: mirrortalk-desktop rebuild-index</translation>
    </message>
    <message>
        <source>Its audio may be damaged. “Retry” gives it one more go.</source>
        <translation>Ihr Ton ist vielleicht beschädigt. „Wiederholen“ versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Its episodes are from {day}.</source>
        <translation>Ihre Folgen sind vom {day}.</translation>
    </message>
    <message>
        <source>Its episodes are from {first} to {last}.</source>
        <translation>Ihre Folgen reichen vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>Known models: {known}. Get or choose one in Library › Models…, or with: mirrortalk-desktop models</source>
        <translation>Bekannte Modelle: {known}. Hole oder wähle eines unter Bibliothek › Modelle…, oder mit: mirrortalk-desktop models</translation>
    </message>
    <message>
        <source>Leave the speaker out, or choose one that a transcript names.</source>
        <translation>Ohne Sprecher fragen oder jemanden wählen, den ein Transkript nennt.</translation>
    </message>
    <message>
        <source>List it with: mirrortalk-desktop licences</source>
        <translation>Aufzählen mit: mirrortalk-desktop licences</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop backups</source>
        <translation>Alle zeigt: mirrortalk-desktop backups</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop bookmarks list</source>
        <translation>Auflisten mit: mirrortalk-desktop bookmarks list</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop episodes</source>
        <translation>Auflisten mit: mirrortalk-desktop episodes</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop feeds</source>
        <translation>Auflisten mit: mirrortalk-desktop feeds</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop history list</source>
        <translation>Auflisten mit: mirrortalk-desktop history list</translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop topics</source>
        <translation>Auflisten mit: mirrortalk-desktop topics</translation>
    </message>
    <message>
        <source>Listen to it; there may be only music or silence.</source>
        <translation>Hineinhören: Vielleicht gibt es nur Musik oder Stille.</translation>
    </message>
    <message>
        <source>Look for the same one in the form of CTranslate2 (“faster-whisper”): it has a model.bin and a config.json.</source>
        <translation>Suche dasselbe in der Form von CTranslate2 („faster-whisper“): Es hat eine model.bin und eine config.json.</translation>
    </message>
    <message>
        <source>Look for “RSS” on the podcast&apos;s page and paste that address.</source>
        <translation>Auf der Seite des Podcasts nach „RSS“ suchen und jene Adresse einfügen.</translation>
    </message>
    <message>
        <source>Make one with: mirrortalk-desktop backup</source>
        <translation>Eine anlegen mit: mirrortalk-desktop backup</translation>
    </message>
    <message>
        <source>MiniLM (full)</source>
        <translation>MiniLM (voll)</translation>
    </message>
    <message>
        <source>MiniLM (light)</source>
        <translation>MiniLM (leicht)</translation>
    </message>
    <message>
        <source>MirrorTalk is set to work offline</source>
        <translation>MirrorTalk arbeitet ohne Internet</translation>
    </message>
    <message>
        <source>MirrorTalk is set to work offline, so nothing was asked for ({url}).</source>
        <translation>MirrorTalk soll ohne Internet arbeiten, also wurde nichts angefragt ({url}).</translation>
    </message>
    <message>
        <source>Models that you fetched or imported can be deleted.</source>
        <translation>Modelle, die du geladen oder übernommen hast, können gelöscht werden.</translation>
    </message>
    <message>
        <source>No episode fits what this question is limited to.</source>
        <translation>Keine Folge passt zu den Grenzen dieser Frage.</translation>
    </message>
    <message>
        <source>No episode that is ready fits what this question is limited to; one that fits is waiting.</source>
        <translation>Keine bereite Folge passt zu den Grenzen dieser Frage; eine passende wartet noch.</translation>
    </message>
    <message>
        <source>No episode that is ready fits what this question is limited to; {waiting} that fit are waiting.</source>
        <translation>Keine bereite Folge passt zu den Grenzen dieser Frage; passende, die noch warten: {waiting}.</translation>
    </message>
    <message>
        <source>No speech was found in “{name}”.</source>
        <translation>In „{name}“ wurde keine Sprache gefunden.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Nobody called “{name}” speaks in your library, as far as its transcripts say.</source>
        <translation>Niemand namens „{name}“ spricht in der Bibliothek, soweit die Transkripte es sagen.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>Nothing in MirrorTalk is called “{name}”.</source>
        <translation>Nichts in MirrorTalk heißt „{name}“.</translation>
    </message>
    <message>
        <source>Nothing in your library fits {limits}.</source>
        <translation>In der Bibliothek passt nichts zu {limits}.</translation>
    </message>
    <message>
        <source>Nothing in your library is from then: “{written}” was searched as words.</source>
        <translation>Aus jener Zeit gibt es nichts: „{written}“ wurde als Worte gesucht.</translation>
    </message>
    <message>
        <source>Nothing in your library is from {period}.</source>
        <translation>In der Bibliothek gibt es nichts von {period}.</translation>
    </message>
    <message>
        <source>Nothing in your library is written in {letters}. Ask in the language that is spoken in it.</source>
        <translation>Nichts in der Bibliothek ist in dieser Schrift geschrieben ({letters}). In der Sprache fragen, die darin gesprochen wird.</translation>
    </message>
    <message>
        <source>Nothing is lost and nothing is transcribed again; until it is ready, questions are answered by words only.</source>
        <translation>Nichts ist verloren, und nichts wird noch einmal transkribiert; bis er fertig ist, werden Fragen nur nach Wörtern beantwortet.</translation>
    </message>
    <message>
        <source>Nothing within {limits} answers this. Without that limit: {rest}</source>
        <translation>Innerhalb von {limits} gibt es keine Antwort. Ohne diese Grenze: {rest}</translation>
    </message>
    <message>
        <source>One quote</source>
        <translation>Ein Zitat</translation>
    </message>
    <message>
        <source>Open any page in your browser and log in; then try again.</source>
        <translation>Öffne irgendeine Seite im Browser und melde dich an; versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Open any page in your browser and log in; then try again. It is tried again by itself too.</source>
        <translation>Öffne irgendeine Seite im Browser und melde dich an; versuche es dann noch einmal. Es wird auch von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Paste the address of a podcast feed; it starts with https:// or http://.</source>
        <translation>Die Adresse eines Podcast-Feeds einfügen; sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Play one of its quotes to have its episode downloaded.</source>
        <translation>Eines ihrer Zitate abspielen, dann wird die Folge geladen.</translation>
    </message>
    <message>
        <source>Questions can still be answered by words. To try it again, run: mirrortalk-desktop doctor</source>
        <translation>Fragen können weiter nach Wörtern beantwortet werden. Um es noch einmal zu versuchen: mirrortalk-desktop doctor</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>nur lesbares Dateisystem</translation>
    </message>
    <message>
        <source>Retry to go on loading.</source>
        <translation>Wiederholen, um weiterzuladen.</translation>
    </message>
    <message>
        <source>See the log for details.</source>
        <translation>Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({code}).</source>
        <translation>Etwas Unerwartetes ist geschehen ({code}).</translation>
    </message>
    <message>
        <source>Tell its publisher, or try again later.</source>
        <translation>Dem Herausgeber Bescheid geben oder es später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The audio of this answer is not on this computer.</source>
        <translation>Der Ton dieser Antwort ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The audio of “{title}” is not on this computer, and MirrorTalk is set to work offline.</source>
        <translation>Der Ton von „{title}“ ist nicht auf diesem Computer, und MirrorTalk arbeitet ohne Internet.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be used: {reason}.</source>
        <translation>Die Sicherung {path} ist nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>The dates leave no time between them: from {since} on, but before {until}.</source>
        <translation>Zwischen den Tagen bleibt keine Zeit: ab {since}, aber vor {until}.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room left ({path}).</source>
        <translation>Der Datenträger ist voll: Es ist kein Platz mehr ({path}).</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} needed, {free} free ({path}).</source>
        <translation>Der Datenträger ist zu voll: {needed} werden gebraucht, {free} sind frei ({path}).</translation>
    </message>
    <message>
        <source>The feed is damaged: {reason} ({url}).</source>
        <translation>Der Feed ist beschädigt: {reason} ({url}).</translation>
    </message>
    <message>
        <source>The keyring of this computer does not give the private address of “{title}”.</source>
        <translation>Der Schlüsselbund dieses Computers gibt die private Adresse von „{title}“ nicht heraus.</translation>
    </message>
    <message>
        <source>The library {path} comes from a newer version of MirrorTalk (format {version}).</source>
        <translation>Die Bibliothek {path} stammt von einer neueren Version von MirrorTalk (Format {version}).</translation>
    </message>
    <message>
        <source>The library {path} is damaged: {reason}.</source>
        <translation>Die Bibliothek {path} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The model in the folder “{name}” is another one than the {name} that is known here.</source>
        <translation>Das Modell im Ordner „{name}“ ist ein anderes als das {name}, das hier bekannt ist.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot be imported: {reason}.</source>
        <translation>Das Modell „{name}“ kann nicht importiert werden: {reason}.</translation>
    </message>
    <message>
        <source>The model “{name}” is damaged: {reason}.</source>
        <translation>Das Modell „{name}“ ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The name of {path} cannot be read: it is not in UTF-8.</source>
        <translation>Der Name von {path} ist nicht lesbar: Er ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>The program broke off each time it worked on this episode, so it is left alone.</source>
        <translation>Das Programm ist bei dieser Folge jedes Mal abgestürzt, deshalb bleibt sie liegen.</translation>
    </message>
    <message>
        <source>The publisher has ended the feed ({url}).</source>
        <translation>Der Herausgeber hat den Feed beendet ({url}).</translation>
    </message>
    <message>
        <source>The question has {length} characters; at most {limit} are understood.</source>
        <translation>Die Frage hat {length} Zeichen; höchstens {limit} werden verstanden.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>Die Frage ist leer.</translation>
    </message>
    <message>
        <source>The search index at {location} cannot be used: {reason}.</source>
        <translation>Der Suchindex in {location} ist nicht nutzbar: {reason}.</translation>
    </message>
    <message>
        <source>The search index cannot be used just now: {reason}.</source>
        <translation>Der Suchindex ist gerade nicht benutzbar: {reason}.</translation>
    </message>
    <message>
        <source>The search index is damaged: {reason}.</source>
        <translation>Der Suchindex ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The search index was missing or damaged, and is being made again from your library.</source>
        <translation>Der Suchindex fehlte oder war beschädigt und wird aus deiner Bibliothek neu angelegt.</translation>
    </message>
    <message>
        <source>The server answered with error {status} ({url}).</source>
        <translation>Der Server antwortete mit Fehler {status} ({url}).</translation>
    </message>
    <message>
        <source>The server asks for a login ({url}).</source>
        <translation>Der Server verlangt eine Anmeldung ({url}).</translation>
    </message>
    <message>
        <source>The server could not be reached: {reason} ({url}).</source>
        <translation>Der Server war nicht erreichbar: {reason} ({url}).</translation>
    </message>
    <message>
        <source>The server did not accept the login in the address ({url}).</source>
        <translation>Der Server hat die Anmeldung in der Adresse nicht angenommen ({url}).</translation>
    </message>
    <message>
        <source>The server sends more than {limit} ({url}).</source>
        <translation>Der Server sendet mehr als {limit} ({url}).</translation>
    </message>
    <message>
        <source>The server sends on in circles ({url}).</source>
        <translation>Der Server verweist im Kreis ({url}).</translation>
    </message>
    <message>
        <source>The server sent nothing ({url}).</source>
        <translation>Der Server hat nichts gesendet ({url}).</translation>
    </message>
    <message>
        <source>The setting {name} cannot be “{value}”: {reason}.</source>
        <translation>Die Einstellung {name} kann nicht „{value}“ sein: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {name} cannot be used: {reason}.</source>
        <translation>Die Einstellungen in {name} können nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The speech or language model “{name}” is not on this computer (looked in {folder}).</source>
        <translation>Das Modell „{name}“ ist nicht auf diesem Computer (gesucht in {folder}).</translation>
    </message>
    <message>
        <source>The transcript cannot be understood ({url}).</source>
        <translation>Das Transkript ist nicht lesbar ({url}).</translation>
    </message>
    <message>
        <source>The window of the library {path} is open already, but does not answer ({holder}).</source>
        <translation>Das Fenster der Bibliothek {path} ist schon offen, antwortet aber nicht ({holder}).</translation>
    </message>
    <message>
        <source>The words “{name}” are said together</source>
        <translation>Die Wörter „{name}“ fallen zusammen</translation>
    </message>
    <message>
        <source>There are no audio files in {path}.</source>
        <translation>In {path} gibt es keine Audiodateien.</translation>
    </message>
    <message>
        <source>There is no backup in {folder} yet.</source>
        <translation>In {folder} gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no backup “{name}”.</source>
        <translation>Es gibt keine Sicherung „{name}“.</translation>
    </message>
    <message>
        <source>There is no bookmark number {number}.</source>
        <translation>Es gibt kein Lesezeichen Nummer {number}.</translation>
    </message>
    <message>
        <source>There is no episode “{episode_id}” in the library.</source>
        <translation>In der Bibliothek gibt es keine Folge „{episode_id}“.</translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation>Es gibt kein Modell namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no model that can be used in {path}.</source>
        <translation>In {path} gibt es kein nutzbares Modell.</translation>
    </message>
    <message>
        <source>There is no podcast “{feed_id}” in the library.</source>
        <translation>In der Bibliothek gibt es keinen Podcast „{feed_id}“.</translation>
    </message>
    <message>
        <source>There is no question number {number}.</source>
        <translation>Es gibt keine Frage Nummer {number}.</translation>
    </message>
    <message>
        <source>There is no word to look for in “{question}”. Say in a few words what it is about.</source>
        <translation>In „{question}“ gibt es kein Wort zum Suchen. Mit ein paar Worten sagen, worum es geht.</translation>
    </message>
    <message>
        <source>There is nothing at this address, error 404 ({url}).</source>
        <translation>Unter dieser Adresse gibt es nichts, Fehler 404 ({url}).</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There is nothing to search yet.</source>
        <translation>Es gibt noch nichts zu durchsuchen.</translation>
    </message>
    <message>
        <source>There is nothing to search yet; one episode is waiting.</source>
        <translation>Es gibt noch nichts zu durchsuchen; eine Folge wartet.</translation>
    </message>
    <message>
        <source>There is nothing to search yet; {waiting} episodes are waiting.</source>
        <translation>Es gibt noch nichts zu durchsuchen; wartende Folgen: {waiting}.</translation>
    </message>
    <message>
        <source>There was not enough memory for {doing}.</source>
        <translation>Der Speicher reichte nicht für: {doing}.</translation>
    </message>
    <message>
        <source>This does not look like a podcast; check the address.</source>
        <translation>Das sieht nicht nach einem Podcast aus; die Adresse prüfen.</translation>
    </message>
    <message>
        <source>This is not a podcast feed, and links to none ({url}).</source>
        <translation>Das ist kein Podcast-Feed und verweist auf keinen ({url}).</translation>
    </message>
    <message>
        <source>This line is no question: {reason}.</source>
        <translation>Diese Zeile ist keine Frage: {reason}.</translation>
    </message>
    <message>
        <source>This network may want you to log in first: a web page came instead of what was asked for ({url}).</source>
        <translation>Vielleicht möchte dieses Netz, dass du dich erst anmeldest: Statt des Gewünschten kam eine Webseite ({url}).</translation>
    </message>
    <message>
        <source>Transcribe it first (ingest).</source>
        <translation>Erst transkribieren (ingest).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again later; it is tried again by itself too.</source>
        <translation>Später noch einmal versuchen; es wird auch von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Try to get it again.</source>
        <translation>Noch einmal holen.</translation>
    </message>
    <message>
        <source>Turn off “Work offline” in the settings, or leave out --offline, then try again.</source>
        <translation>„Ohne Internet arbeiten“ in den Einstellungen ausschalten oder --offline weglassen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Turn off “Work offline” in the settings, then play it again.</source>
        <translation>„Ohne Internet arbeiten“ in den Einstellungen ausschalten, dann erneut abspielen.</translation>
    </message>
    <message>
        <source>Type what you want to know.</source>
        <translation>Eintippen, worum es geht.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or add the podcast again by its private address.</source>
        <translation>Entsperre den Schlüsselbund und versuche es noch einmal, oder füge den Podcast mit seiner privaten Adresse neu hinzu.</translation>
    </message>
    <message>
        <source>Use that one, or close it and try again. A command can wait for it: --wait.</source>
        <translation>Nimm dieses, oder schließe es und versuche es noch einmal. Ein Befehl kann darauf warten: --wait.</translation>
    </message>
    <message>
        <source>Use the private feed address that the publisher gave you, with its key in it.</source>
        <translation>Die private Feed-Adresse des Herausgebers verwenden, die den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end that process.</source>
        <translation>Warte einen Moment und versuche es noch einmal, oder beende diesen Prozess.</translation>
    </message>
    <message>
        <source>Wait until it is ready, or add a podcast.</source>
        <translation>Warten, bis sie bereit ist, oder einen Podcast hinzufügen.</translation>
    </message>
    <message>
        <source>Within these limits, your library has {amount} ready to ask, of {shows}. Ask about what is said in them.</source>
        <translation>Innerhalb dieser Grenzen ist bereit für Fragen: {amount} von {shows}. Gefragt werden kann nach dem, was darin gesagt wird.</translation>
    </message>
    <message>
        <source>You need not carry it alone. In danger, call the emergency number of your country now. In most countries somebody who is trained to listen can be reached at any hour: findahelpline.com lists free, confidential lines. Or tell somebody who is close to you.</source>
        <translation>Du musst das nicht allein tragen. Bei Gefahr ruf jetzt den Notruf deines Landes an (in Europa 112). In den meisten Ländern ist zu jeder Stunde jemand zu erreichen, der zuhören gelernt hat: findahelpline.com nennt kostenlose, vertrauliche Nummern. Oder sag es jemandem, der dir nahesteht.</translation>
    </message>
    <message>
        <source>Your library does not answer this.</source>
        <translation>Die Bibliothek gibt darauf keine Antwort.</translation>
    </message>
    <message>
        <source>Your library has {amount} ready to ask, of {shows}. Ask about what is said in them.</source>
        <translation>In der Bibliothek ist bereit für Fragen: {amount} von {shows}. Gefragt werden kann nach dem, was darin gesagt wird.</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>ein Teil davon ist nicht lesbar</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt sie</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>choose one of {choices}</source>
        <translation>möglich ist eines von {choices}</translation>
    </message>
    <message>
        <source>credentials belong into the environment</source>
        <translation>Zugangsdaten gehören in die Umgebung</translation>
    </message>
    <message>
        <source>download</source>
        <translation>das Laden</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>hearing what is said</source>
        <translation>das Hören des Gesagten</translation>
    </message>
    <message>
        <source>index</source>
        <translation>den Suchindex</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>das Anlegen des Suchindex</translation>
    </message>
    <message>
        <source>it answers too slowly</source>
        <translation>die Antwort kommt zu langsam</translation>
    </message>
    <message>
        <source>it cannot be loaded</source>
        <translation>es kann nicht geladen werden</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>er ist nicht lesbar</translation>
    </message>
    <message>
        <source>it does not say where</source>
        <translation>es fehlt, wo</translation>
    </message>
    <message>
        <source>it ends the program that loads it</source>
        <translation>es beendet das Programm, das es lädt</translation>
    </message>
    <message>
        <source>it has a file of another length</source>
        <translation>dort liegt eine Datei anderer Länge</translation>
    </message>
    <message>
        <source>it has other columns</source>
        <translation>er hat andere Spalten</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>es ist eine Datei und kein Ordner</translation>
    </message>
    <message>
        <source>it is a link to something that is not there</source>
        <translation>es ist eine Verknüpfung zu etwas, das nicht da ist</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is no library of MirrorTalk</source>
        <translation>es ist keine Bibliothek von MirrorTalk</translation>
    </message>
    <message>
        <source>it is not on this computer, and MirrorTalk works offline</source>
        <translation>er ist nicht auf diesem Computer, und MirrorTalk arbeitet ohne Internet</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>es darf nur gelesen werden</translation>
    </message>
    <message>
        <source>it must be a folder, or begin with one of {schemes}</source>
        <translation>nötig ist ein Ordner oder ein Anfang wie {schemes}</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>nötig ist eine Zahl</translation>
    </message>
    <message>
        <source>it must be a number of megabytes, such as 800</source>
        <translation>nötig ist eine Zahl von Megabyte, etwa 800</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>nötig ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>it must be between {least} and {most}</source>
        <translation>möglich ist {least} bis {most}</translation>
    </message>
    <message>
        <source>it must be one of {languages}, or the code of another language, such as ar</source>
        <translation>möglich ist eines von {languages} oder das Kürzel einer anderen Sprache, etwa ar</translation>
    </message>
    <message>
        <source>it must be the name of a model, such as tiny, base or small</source>
        <translation>nötig ist der Name eines Modells, etwa tiny, base oder small</translation>
    </message>
    <message>
        <source>it must be yes or no</source>
        <translation>möglich ist ja oder nein</translation>
    </message>
    <message>
        <source>it sends in a form that is not known</source>
        <translation>es kommt in unbekannter Form</translation>
    </message>
    <message>
        <source>it sends on to an address that is not on the web</source>
        <translation>es wird auf eine Adresse außerhalb des Webs verwiesen</translation>
    </message>
    <message>
        <source>it sends on to an address without encryption</source>
        <translation>es wird auf eine unverschlüsselte Adresse verwiesen</translation>
    </message>
    <message>
        <source>it sent a part that was not asked for</source>
        <translation>es kam ein Teil, der nicht verlangt war</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>no answer within {seconds} seconds</source>
        <translation>keine Antwort binnen {seconds} Sekunden</translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation>es kam keine Verbindung zustande</translation>
    </message>
    <message>
        <source>no episode in it can be understood</source>
        <translation>keine Folge darin ist lesbar</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>nothing fits in it with {provider}; the least that works is {least} MB</source>
        <translation>mit {provider} passt nichts hinein; nötig sind mindestens {least} MB</translation>
    </message>
    <message>
        <source>one episode</source>
        <translation>eine Folge</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>die Suche nach neuen Folgen</translation>
    </message>
    <message>
        <source>rehear</source>
        <translation>das erneute Hören</translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation>das Archiv ist nicht lesbar</translation>
    </message>
    <message>
        <source>the archive is locked with a password</source>
        <translation>das Archiv ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>the comparison by words</source>
        <translation>Vergleich nach Wörtern</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the disk gives errors</source>
        <translation>der Datenträger meldet Fehler</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>die Datei kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>the index</source>
        <translation>den Suchindex</translation>
    </message>
    <message>
        <source>the model that understands text</source>
        <translation>das Modell, das Text versteht</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>der Name ist unbekannt</translation>
    </message>
    <message>
        <source>the old index cannot be deleted</source>
        <translation>der alte Index lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>the speech model {name}</source>
        <translation>das Sprachmodell {name}</translation>
    </message>
    <message>
        <source>the system does not let it be opened</source>
        <translation>das System lässt das Öffnen nicht zu</translation>
    </message>
    <message>
        <source>the system does not let it be read</source>
        <translation>das System lässt es nicht lesen</translation>
    </message>
    <message>
        <source>there is no such place on this computer</source>
        <translation>diesen Ort gibt es auf diesem Computer nicht</translation>
    </message>
    <message>
        <source>this</source>
        <translation>dieser Frage</translation>
    </message>
    <message>
        <source>this computer has only {megabytes} MB</source>
        <translation>dieser Computer hat nur {megabytes} MB</translation>
    </message>
    <message>
        <source>this processor is too old for it</source>
        <translation>dieser Prozessor ist zu alt dafür</translation>
    </message>
    <message>
        <source>transcribe</source>
        <translation>das Transkribieren</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>das Holen des Transkripts</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>what is in it is no library</source>
        <translation>was darin steht, ist keine Bibliothek</translation>
    </message>
    <message>
        <source>what it sends is damaged</source>
        <translation>was kommt, ist beschädigt</translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation>{amount} GB</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount} MB</translation>
    </message>
    <message>
        <source>{amount} bytes</source>
        <translation>{amount} Byte</translation>
    </message>
    <message>
        <source>{amount} kB</source>
        <translation>{amount} kB</translation>
    </message>
    <message>
        <source>{file} cannot be understood</source>
        <translation>{file} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{file} does not fit the model or is missing</source>
        <translation>{file} passt nicht zum Modell oder fehlt</translation>
    </message>
    <message>
        <source>{file} has {size} bytes instead of {expected}</source>
        <translation>{file} hat {size} Bytes statt {expected}</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>{file} fehlt</translation>
    </message>
    <message>
        <source>{file} is not a model that hears speech</source>
        <translation>{file} ist kein Modell, das Sprache hört</translation>
    </message>
    <message>
        <source>{file} is not in the form of CTranslate2</source>
        <translation>{file} hat nicht die Form von CTranslate2</translation>
    </message>
    <message>
        <source>{file} is not the file that was published</source>
        <translation>{file} ist nicht die veröffentlichte Datei</translation>
    </message>
    <message>
        <source>{file} is not whole</source>
        <translation>{file} ist nicht vollständig</translation>
    </message>
    <message>
        <source>{file} was made for a newer program</source>
        <translation>{file} wurde für ein neueres Programm gemacht</translation>
    </message>
    <message>
        <source>{host} is an address in your own network, and a podcast from the web may not lead there.</source>
        <translation>{host} ist eine Adresse in deinem eigenen Netz, und dorthin darf ein Podcast aus dem Web nicht führen.</translation>
    </message>
    <message>
        <source>{name} keeps its share until MirrorTalk is started again</source>
        <translation>{name} behält seinen Anteil bis zum Neustart von MirrorTalk</translation>
    </message>
    <message>
        <source>{needed} MB needed, and the computer is short of memory</source>
        <translation>nötig {needed} MB, und der Speicher des Computers ist knapp</translation>
    </message>
    <message>
        <source>{needed} MB needed, {left} MB left of the budget</source>
        <translation>nötig {needed} MB, vom Budget sind {left} MB übrig</translation>
    </message>
    <message>
        <source>{number} episodes</source>
        <translation>{number} Folgen</translation>
    </message>
    <message>
        <source>{number} episodes of {shows}</source>
        <translation>{number} Folgen von {shows}</translation>
    </message>
    <message>
        <source>{number} quotes</source>
        <translation>{number} Zitate</translation>
    </message>
    <message>
        <source>{number} shows</source>
        <translation>{number} Podcasts</translation>
    </message>
    <message>
        <source>{number} shows: {names}</source>
        <translation>{number} Podcasts: {names}</translation>
    </message>
    <message>
        <source>{package} cannot be used on this computer: {reason}.</source>
        <translation>{package} ist auf diesem Computer nicht benutzbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} is among the files that MirrorTalk keeps.</source>
        <translation>{path} liegt bei den Dateien, die MirrorTalk selbst führt.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{path} is there already, and nothing was written.</source>
        <translation>{path} gibt es schon; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} ist schon da.</translation>
    </message>
    <message>
        <source>{quotes} from {place}, the newest of {day}.</source>
        <translation>{quotes} aus {place}, das neueste vom {day}.</translation>
    </message>
    <message>
        <source>{quotes} from {place}.</source>
        <translation>{quotes} aus {place}.</translation>
    </message>
    <message>
        <source>{said} in {place}, from {first} to {last}.</source>
        <translation>{said} in {place}, vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>{said} in {place}, on {day}.</source>
        <translation>{said} in {place}, am {day}.</translation>
    </message>
    <message>
        <source>{said} in {place}.</source>
        <translation>{said} in {place}.</translation>
    </message>
    <message>
        <source>{said}, in one episode: “{episode}” ({show}).</source>
        <translation>{said}, in einer Folge: „{episode}“ ({show}).</translation>
    </message>
    <message>
        <source>{said}, in one episode: “{episode}” ({show}, {day}).</source>
        <translation>{said}, in einer Folge: „{episode}“ ({show}, {day}).</translation>
    </message>
    <message>
        <source>{what} in {number} sentences</source>
        <translation>{what}: in {number} Sätzen</translation>
    </message>
    <message>
        <source>{what} once</source>
        <translation>{what}: einmal</translation>
    </message>
    <message>
        <source>{what} {number} times</source>
        <translation>{what}: {number}-mal</translation>
    </message>
    <message>
        <source>{when} or later</source>
        <translation>{when} oder später</translation>
    </message>
    <message>
        <source>“{episode}” ({show})</source>
        <translation>„{episode}“ ({show})</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” and {limits}</source>
        <translation>„{name}“ und {limits}</translation>
    </message>
    <message>
        <source>“{name}” came with MirrorTalk and stays.</source>
        <translation>„{name}“ kam mit MirrorTalk und bleibt.</translation>
    </message>
    <message>
        <source>“{name}” ends too early: {received} of {expected} came.</source>
        <translation>„{name}“ endet zu früh: {received} von {expected} kamen an.</translation>
    </message>
    <message>
        <source>“{name}” is a model in a form that MirrorTalk does not read.</source>
        <translation>„{name}“ ist ein Modell in einer Form, die MirrorTalk nicht liest.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is mentioned</source>
        <translation>„{name}“ kommt vor</translation>
    </message>
    <message>
        <source>“{name}” is not among the topics.</source>
        <translation>„{name}“ gehört nicht zu den Themen.</translation>
    </message>
    <message>
        <source>“{name}” is not an OPML list of podcasts.</source>
        <translation>„{name}“ ist keine OPML-Liste von Podcasts.</translation>
    </message>
    <message>
        <source>“{name}” is not audio that can be played.</source>
        <translation>„{name}“ ist kein abspielbarer Ton.</translation>
    </message>
    <message>
        <source>“{name}” is not mentioned in your library.</source>
        <translation>„{name}“ kommt in der Bibliothek nicht vor.</translation>
    </message>
    <message>
        <source>“{name}” needs a memory budget of {needed} MB; yours is {budget} MB.</source>
        <translation>„{name}“ braucht ein Speicherbudget von {needed} MB; deines ist {budget} MB.</translation>
    </message>
    <message>
        <source>“{text}” begins the ids of {matches} things.</source>
        <translation>„{text}“ ist der Anfang von {matches} Kennungen.</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation>„{text}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“{title}” has no audio episodes.</source>
        <translation>„{title}“ hat keine Folgen mit Ton.</translation>
    </message>
    <message>
        <source>“{title}” is not transcribed yet.</source>
        <translation>„{title}“ ist noch nicht transkribiert.</translation>
    </message>
    <message>
        <source>“{title}” is {length} long, so there is nothing at {place}.</source>
        <translation>„{title}“ ist {length} lang, bei {place} ist also nichts.</translation>
    </message>
    <message>
        <source>“{written}” was searched as words, not as when it was said.</source>
        <translation>„{written}“ wurde als Worte gesucht, nicht als Zeitpunkt.</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>Compare it with what its publisher has</source>
        <translation>Mit dem vergleichen, was sein Herausgeber hat</translation>
    </message>
    <message>
        <source>Delete it from this computer</source>
        <translation>Von diesem Computer löschen</translation>
    </message>
    <message>
        <source>Download it once, checked byte by byte</source>
        <translation>Einmal laden, Byte für Byte geprüft</translation>
    </message>
    <message>
        <source>From a &amp;folder…</source>
        <translation>Aus einem &amp;Ordner …</translation>
    </message>
    <message>
        <source>From an &amp;archive…</source>
        <translation>Aus einem Ar&amp;chiv …</translation>
    </message>
    <message>
        <source>Hear a minute of speech: how fast is it here?</source>
        <translation>Eine Minute Sprache hören: Wie schnell ist es hier?</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models work on this computer alone. A larger speech model makes fewer mistakes, needs more memory and takes longer. Fetch one once, or bring it on a USB stick; any Whisper model for CTranslate2 can be used.</source>
        <translation>Modelle arbeiten nur auf diesem Computer. Ein größeres Sprachmodell macht weniger Fehler, braucht mehr Speicher und mehr Zeit. Lade eines einmal, oder bring es auf einem USB-Stick; jedes Whisper-Modell für CTranslate2 kann verwendet werden.</translation>
    </message>
    <message>
        <source>Transcribe with this model from now on</source>
        <translation>Ab jetzt mit diesem Modell verschriften</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Diesen Moment merken</translation>
    </message>
    <message>
        <source>Choose an episode, or a quote</source>
        <translation>Eine Folge oder ein Zitat wählen</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>30 Sekunden vor</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Nichts wird abgespielt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Der Ton ist aus</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} von {duration}</translation>
    </message>
    <message>
        <source>{rate}×</source>
        <translation>{rate}×</translation>
    </message>
</context>
<context>
    <name>PlayingAnswers</name>
    <message numerus="yes">
        <source>%n quote(s) are left out: their audio is not on this computer.</source>
        <translation>
            <numerusform>%n Zitat fehlt: Sein Ton ist nicht auf diesem Computer.</numerusform>
            <numerusform>%n Zitate fehlen: Ihr Ton ist nicht auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these quotes has its audio on this computer. Play one to have it downloaded.</source>
        <translation>Von keinem dieser Zitate ist der Ton auf diesem Computer. Eines abspielen, dann wird er geladen.</translation>
    </message>
    <message>
        <source>There is no answer to play yet: ask a question first.</source>
        <translation>Noch gibt es keine Antwort abzuspielen: erst etwas fragen.</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>&amp;Forget this list</source>
        <translation>Diese &amp;Liste vergessen</translation>
    </message>
    <message>
        <source>Connections so far</source>
        <translation>Verbindungen bisher</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>MirrorTalk has connected to nobody.</source>
        <translation>MirrorTalk hat sich mit niemandem verbunden.</translation>
    </message>
    <message>
        <source>Nothing else has tried to connect since the start.</source>
        <translation>Nichts sonst hat seit dem Start versucht, sich zu verbinden.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Refused, since nobody asked for it: {hosts}</source>
        <translation>Abgelehnt, weil niemand darum bat: {hosts}</translation>
    </message>
    <message>
        <source>What you listen to and what you ask stays on this computer. MirrorTalk connects only for what you have it fetch: to the podcasts you follow and what they name, and to the server of models.</source>
        <translation>Was gehört und gefragt wird, bleibt auf diesem Computer. MirrorTalk verbindet sich nur für das, was es holen soll: mit den abonnierten Podcasts und dem, was sie nennen, und mit dem Server der Modelle.</translation>
    </message>
    <message>
        <source>Work &amp;offline: connect to nothing at all</source>
        <translation>&amp;Ohne Internet arbeiten: keinerlei Verbindungen</translation>
    </message>
</context>
<context>
    <name>QuestionButton</name>
    <message>
        <source>Ask: {question}</source>
        <translation>Fragen: {question}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Enter asks. The arrow up brings back earlier questions.</source>
        <translation>Eingabe fragt. Pfeil nach oben holt frühere Fragen zurück.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was möchtest du wissen?</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Answers are made of what was said, word for word, and every quote can be heard where it was said.</source>
        <translation>Antworten bestehen wörtlich aus dem, was gesagt wurde, und jedes Zitat lässt sich an seiner Stelle hören.</translation>
    </message>
    <message>
        <source>Ask your podcasts</source>
        <translation>Podcasts fragen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Browse topics</source>
        <translation>Themen durchstöbern</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Frühere Fragen</translation>
    </message>
    <message>
        <source>Export the whole conversation</source>
        <translation>Das ganze Gespräch exportieren</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>At {time}. This episode is no longer in your library, so it cannot be played any more.</source>
        <translation>Bei {time}. Diese Folge ist nicht mehr in der Bibliothek und lässt sich nicht mehr abspielen.</translation>
    </message>
    <message>
        <source>Bookmark this quote</source>
        <translation>Dieses Zitat merken</translation>
    </message>
    <message>
        <source>Bookmark “{episode}” at {time}</source>
        <translation>„{episode}“ bei {time} merken</translation>
    </message>
    <message>
        <source>Moments related to “{episode}” at {time}</source>
        <translation>Momente wie „{episode}“ bei {time}</translation>
    </message>
    <message>
        <source>Open the transcript at {time}</source>
        <translation>Das Transkript bei {time} öffnen</translation>
    </message>
    <message>
        <source>Open the transcript of “{episode}” at {time}</source>
        <translation>Das Transkript von „{episode}“ bei {time} öffnen</translation>
    </message>
    <message>
        <source>Play at {time}</source>
        <translation>Bei {time} abspielen</translation>
    </message>
    <message>
        <source>Play “{episode}” at {time}</source>
        <translation>„{episode}“ bei {time} abspielen</translation>
    </message>
    <message>
        <source>Quote from “{episode}”</source>
        <translation>Zitat aus „{episode}“</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Ähnliches</translation>
    </message>
    <message>
        <source>Show moments like this one</source>
        <translation>Ähnliche Momente zeigen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message numerus="yes">
        <source>%n moment(s) in “{episode}”</source>
        <translation>
            <numerusform>%n Stelle in „{episode}“</numerusform>
            <numerusform>%n Stellen in „{episode}“</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Show {more} more of {count}</source>
        <translation>{more} weitere von {count} zeigen</translation>
    </message>
</context>
<context>
    <name>QuoteStrip</name>
    <message>
        <source>Next quote</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>Quote {number} of {total}: {speaker}“{episode}”, {show}, at {time}</source>
        <translation>Zitat {number} von {total}: {speaker}„{episode}“, {show}, bei {time}</translation>
    </message>
    <message>
        <source>Stop playing the answer</source>
        <translation>Antwort nicht weiter abspielen</translation>
    </message>
    <message>
        <source>The answer that is played</source>
        <translation>Die Antwort, die abgespielt wird</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Bookmark this line</source>
        <translation>Diese Zeile merken</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Choose an episode to read what is said in it, and to listen from any line.</source>
        <translation>Eine Folge wählen, um sie zu lesen und ab jeder Zeile zu hören.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <translation>In diesem Transkript suchen</translation>
    </message>
    <message>
        <source>Follow the audio</source>
        <translation>Dem Ton folgen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Take this episode</source>
        <translation>Diese Folge holen</translation>
    </message>
    <message>
        <source>The words appear here as they are heard.</source>
        <translation>Die Worte erscheinen hier, während sie gehört werden.</translation>
    </message>
    <message>
        <source>Transcript of {title}</source>
        <translation>Transkript von {title}</translation>
    </message>
    <message>
        <source>heard by {model}</source>
        <translation>gehört von {model}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>transcript by the publisher</source>
        <translation>Transkript des Herausgebers</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>“Take this episode” has it transcribed, or takes its publisher&apos;s transcript.</source>
        <translation>Mit „Diese Folge holen“ wird sie transkribiert, oder das Transkript des Herausgebers übernommen.</translation>
    </message>
</context>
<context>
    <name>RefusalBody</name>
    <message>
        <source>The nearest passages, which may be about something else:</source>
        <translation>Die nächstliegenden Stellen, vielleicht zu etwas anderem:</translation>
    </message>
    <message>
        <source>This is not answered in your library.</source>
        <translation>Darauf gibt es in der Bibliothek keine Antwort.</translation>
    </message>
</context>
<context>
    <name>RelatedMoments</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Looking for related moments…</source>
        <translation>Ähnliche Momente werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing else in your library comes close to this.</source>
        <translation>Sonst kommt in der Bibliothek nichts dem nahe.</translation>
    </message>
    <message>
        <source>Related moments, in their speakers&apos; words:</source>
        <translation>Ähnliche Momente, im Wortlaut:</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>All questions and answers are forgotten.</source>
        <translation>Alle Fragen und Antworten sind vergessen.</translation>
    </message>
</context>
<context>
    <name>RemoveDataDialog</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Remove and close</source>
        <translation>&amp;Entfernen und schließen</translation>
    </message>
    <message>
        <source>&amp;Settings and logs</source>
        <translation>Ein&amp;stellungen und Protokolle</translation>
    </message>
    <message>
        <source>Models that were fetched or imported.</source>
        <translation>Modelle, die geladen oder übernommen wurden.</translation>
    </message>
    <message>
        <source>Podcasts, transcripts, audio, questions, bookmarks, and all backups beside it.</source>
        <translation>Podcasts, Mitschriften, Audio, Fragen, Lesezeichen und alle Sicherungen daneben.</translation>
    </message>
    <message>
        <source>Remove my data</source>
        <translation>Meine Daten entfernen</translation>
    </message>
    <message>
        <source>Settings, keys, the window&apos;s shape, and the log.</source>
        <translation>Einstellungen, Tasten, die Form des Fensters und das Protokoll.</translation>
    </message>
    <message>
        <source>What you tick is deleted from this computer for good, and MirrorTalk closes.</source>
        <translation>Was du ankreuzt, wird für immer von diesem Computer gelöscht, und MirrorTalk schließt sich.</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete this for good? It cannot be undone.</source>
        <translation>Dies für immer löschen? Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove my data</source>
        <translation>Meine Daten entfernen</translation>
    </message>
    <message>
        <source>Your library and its backups go. A backup that you keep elsewhere stays.</source>
        <translation>Deine Bibliothek und ihre Sicherungen gehen. Eine Sicherung, die du anderswo hast, bleibt.</translation>
    </message>
</context>
<context>
    <name>RescueBox</name>
    <message>
        <source>&amp;Other backups…</source>
        <translation>&amp;Andere Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Restore the backup of {moment}</source>
        <translation>Sicherung vom {moment} &amp;zurückholen</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>The backup of {moment} has {contents}. What came since then is not in it; the file that is there now is kept.</source>
        <translation>Die Sicherung vom {moment} enthält {contents}. Was seither dazukam, ist nicht darin; die jetzige Datei wird aufgehoben.</translation>
    </message>
    <message>
        <source>There is no backup of it. What can still be read goes into a new library; the file that is there now is kept.</source>
        <translation>Es gibt keine Sicherung davon. Was sich noch lesen lässt, kommt in eine neue Bibliothek; die jetzige Datei wird aufgehoben.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>The library goes back to what it was then: podcasts, transcripts, questions and bookmarks. What came since is not in it, but is kept as a backup of its own. Audio stays. MirrorTalk starts again for this.</source>
        <translation>Die Bibliothek wird wieder, wie sie damals war: Podcasts, Transkripte, Fragen und Lesezeichen. Was seither kam, ist nicht darin, wird aber als eigene Sicherung aufgehoben. Audiodateien bleiben. MirrorTalk startet dafür neu.</translation>
    </message>
    <message>
        <source>There is no backup yet. MirrorTalk makes one a day by itself.</source>
        <translation>Es gibt noch keine Sicherung. MirrorTalk legt von selbst jeden Tag eine an.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n Folge</numerusform>
            <numerusform>%n Folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be taken in again.</source>
        <translation>
            <numerusform>%n wartet darauf, neu aufgenommen zu werden.</numerusform>
            <numerusform>%n warten darauf, neu aufgenommen zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Die Sicherung wird geprüft…</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Die Bibliothek wird kopiert…</translation>
    </message>
    <message>
        <source>Saved what could be read: {episodes}. {again}</source>
        <translation>Gerettet, was lesbar war: {episodes}. {again}</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Was lesbar ist, wird gerettet…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist zurückgeholt.</translation>
    </message>
    <message>
        <source>The library is backed up: {name}</source>
        <translation>Die Bibliothek ist gesichert: {name}</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Shows</source>
        <translation>&amp;Podcasts</translation>
    </message>
    <message>
        <source>Ask in</source>
        <translation>Fragen in</translation>
    </message>
    <message>
        <source>Ask in the whole library</source>
        <translation>In der ganzen Bibliothek fragen</translation>
    </message>
    <message>
        <source>Ask in:</source>
        <translation>Fragen in:</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Zwischen zwei Tagen…</translation>
    </message>
    <message>
        <source>Choose where to ask: shows, an episode, dates, speakers</source>
        <translation>Wählen, wo gefragt wird: Podcasts, eine Folge, Zeitraum, Sprecher</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>This episode: “{title}”</source>
        <translation>Diese Folge: „{title}“</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 leaves one core free for everything else.</source>
        <translation>0 lässt einen Kern für alles andere frei.</translation>
    </message>
    <message>
        <source>0 looks only when you ask.</source>
        <translation>Bei 0 nur auf Wunsch.</translation>
    </message>
    <message>
        <source>A folder, or another address that LanceDB takes, such as s3://bucket/folder; empty: beside the library.</source>
        <translation>Ein Ordner oder eine andere Adresse, die LanceDB kennt, etwa s3://bucket/ordner; leer: neben der Bibliothek.</translation>
    </message>
    <message>
        <source>A message of the desktop when all that was to be done is done, and another program is in front.</source>
        <translation>Eine Mitteilung auf dem Desktop, wenn alles getan ist, was zu tun war, und ein anderes Programm im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Connect to nothing at all; feeds and downloads wait.</source>
        <translation>Keinerlei Verbindungen; Feeds und Downloads warten.</translation>
    </message>
    <message>
        <source>Daily backups of the library</source>
        <translation>Tägliche Sicherungen der Bibliothek</translation>
    </message>
    <message>
        <source>Delete audio when it is transcribed</source>
        <translation>Ton nach dem Transkribieren löschen</translation>
    </message>
    <message>
        <source>Episodes in one run</source>
        <translation>Folgen in einem Durchgang</translation>
    </message>
    <message>
        <source>How many days have a backup of their own; four older ones stand for weeks. 0 makes none by itself.</source>
        <translation>Wie viele Tage eine eigene Sicherung haben; vier ältere stehen für Wochen. 0 legt von selbst keine an.</translation>
    </message>
    <message>
        <source>How many episodes are taken in at the most before the app waits for you.</source>
        <translation>Wie viele Folgen höchstens geholt werden, bevor die App wartet.</translation>
    </message>
    <message>
        <source>How many episodes are taken when you add a podcast.</source>
        <translation>Wie viele Folgen ein neuer Podcast mitbringt.</translation>
    </message>
    <message>
        <source>How passages are compared with questions: by meaning (sentence_transformers) or by words (local).</source>
        <translation>Wie Stellen mit Fragen verglichen werden: nach Bedeutung (sentence_transformers) oder nach Wörtern (local).</translation>
    </message>
    <message>
        <source>It is fetched again when you play it. Files of your own always stay; a podcast may keep some of its own.</source>
        <translation>Er wird wieder geholt, wenn man ihn abspielt. Eigene Dateien bleiben immer; ein Podcast kann einige der seinen behalten.</translation>
    </message>
    <message>
        <source>Its memory is free for others then; the next use loads it again. 0 keeps models for good.</source>
        <translation>Sein Speicher ist dann für anderes frei; beim nächsten Mal wird es neu geladen. 0 behält Modelle für immer.</translation>
    </message>
    <message>
        <source>Labels for topics</source>
        <translation>Etiketten für Themen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Longer windows are a little quicker; shorter ones need less memory and lose less when the app is stopped.</source>
        <translation>Längere Abschnitte gehen etwas schneller; kürzere brauchen weniger Speicher und verlieren weniger, wenn die App endet.</translation>
    </message>
    <message>
        <source>Memory budget (MB)</source>
        <translation>Speicherbudget (MB)</translation>
    </message>
    <message>
        <source>Minutes between looking for new episodes</source>
        <translation>Minuten zwischen Suchen nach neuen Folgen</translation>
    </message>
    <message>
        <source>Minutes until an unused model is let go</source>
        <translation>Minuten, bis ein unbenutztes Modell entladen wird</translation>
    </message>
    <message>
        <source>Newest episodes of a new podcast</source>
        <translation>Neueste Folgen eines neuen Podcasts</translation>
    </message>
    <message>
        <source>Place of the search index</source>
        <translation>Ort des Suchindex</translation>
    </message>
    <message>
        <source>Processor cores for speech</source>
        <translation>Prozessorkerne für Sprache</translation>
    </message>
    <message>
        <source>Say how a topic is spoken about and which part of life it belongs to, where that stands clearly out.</source>
        <translation>Sagen, wie über ein Thema gesprochen wird und zu welchem Lebensbereich es gehört, wo das klar hervortritt.</translation>
    </message>
    <message>
        <source>Seconds of audio heard at once</source>
        <translation>Sekunden Ton, die auf einmal gehört werden</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Tell when episodes are ready</source>
        <translation>Melden, wenn Folgen bereit sind</translation>
    </message>
    <message>
        <source>The Whisper model that writes down what is said. Larger ones hear better, and need more memory and time.</source>
        <translation>Das Whisper-Modell, das Gesagtes aufschreibt. Größere hören besser und brauchen mehr Speicher und Zeit.</translation>
    </message>
    <message>
        <source>The language of the window; another one is there when MirrorTalk is started again.</source>
        <translation>Die Sprache des Fensters; eine andere gilt ab dem nächsten Start von MirrorTalk.</translation>
    </message>
    <message>
        <source>The most memory the app may use.</source>
        <translation>So viel Speicher darf die App höchstens belegen.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Ohne Internet arbeiten</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>Davon handelt keine Einstellung.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Voreinstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShelfKeeper</name>
    <message numerus="yes">
        <source>%n new episode(s) in “{title}”</source>
        <translation>
            <numerusform>%n neue Folge in „{title}“</numerusform>
            <numerusform>%n neue Folgen in „{title}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older episode(s) of “{title}” listed</source>
        <translation>
            <numerusform>%n ältere Folge von „{title}“ aufgelistet</numerusform>
            <numerusform>%n ältere Folgen von „{title}“ aufgelistet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowOptionsDialog</name>
    <message>
        <source>As for all podcasts</source>
        <translation>Wie für alle Podcasts</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>As in the settings ({model})</source>
        <translation>Wie in den Einstellungen ({model})</translation>
    </message>
    <message>
        <source>As the podcast says, else as it is heard</source>
        <translation>Wie der Podcast angibt, sonst nach Gehör</translation>
    </message>
    <message>
        <source>Audio files to keep</source>
        <translation>Audiodateien, die bleiben</translation>
    </message>
    <message>
        <source>For shows whose feed names none, or a wrong one.</source>
        <translation>Für Podcasts, deren Feed keine oder die falsche nennt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Older ones are deleted when they can be asked, and fetched again when you play them.</source>
        <translation>Ältere werden gelöscht, sobald sie bereit für Fragen sind, und beim Abspielen neu geholt.</translation>
    </message>
    <message>
        <source>Only for this podcast. Everything else is in the settings.</source>
        <translation>Nur für diesen Podcast. Alles andere steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Options of a podcast</source>
        <translation>Optionen eines Podcasts</translation>
    </message>
    <message>
        <source>Otherwise they are listed, and wait until you take them.</source>
        <translation>Sonst werden sie aufgelistet und warten, bis sie geholt werden.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Take new episodes by itself</source>
        <translation>Neue Folgen von selbst holen</translation>
    </message>
    <message>
        <source>What is written down already stays as it is.</source>
        <translation>Was schon aufgeschrieben ist, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>ShowTuning</name>
    <message numerus="yes">
        <source>%n audio file(s) deleted; they are fetched again when you play them.</source>
        <translation>
            <numerusform>%n Audiodatei gelöscht; beim Abspielen wird sie neu geholt.</numerusform>
            <numerusform>%n Audiodateien gelöscht; beim Abspielen werden sie neu geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no podcast yet.</source>
        <translation>Es gibt noch keinen Podcast.</translation>
    </message>
</context>
<context>
    <name>SleepButton</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of the chapter</source>
        <translation>Am Ende des Kapitels</translation>
    </message>
    <message>
        <source>At the end of the episode</source>
        <translation>Am Ende der Folge</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Schlaftimer</translation>
    </message>
    <message>
        <source>Sleep timer: off</source>
        <translation>Schlaftimer: aus</translation>
    </message>
    <message>
        <source>Sleep timer: silent in {time}</source>
        <translation>Schlaftimer: still in {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>&amp;Address of the podcast, or of a web page that links to it</source>
        <translation>&amp;Adresse des Podcasts oder einer Webseite, die darauf verweist</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>&amp;Newest episodes to take now</source>
        <translation>N&amp;eueste Folgen, die jetzt geholt werden</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;OPML-Datei…</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>A&amp;bonnieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n podcast(s)</source>
        <translation>
            <numerusform>%n Podcast a&amp;bonnieren</numerusform>
            <numerusform>%n Podcasts a&amp;bonnieren</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of podcasts that another app has exported</source>
        <translation>Eine Liste von Podcasts, die eine andere App exportiert hat</translation>
    </message>
    <message>
        <source>A&amp;ll episodes</source>
        <translation>A&amp;lle Folgen</translation>
    </message>
    <message>
        <source>Add podcast</source>
        <translation>Podcast hinzufügen</translation>
    </message>
    <message>
        <source>Address of the podcast</source>
        <translation>Adresse des Podcasts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lists of podcasts (*.opml *.xml);;All files (*)</source>
        <translation>Podcast-Listen (*.opml *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Wird nachgesehen</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Newest episodes to take now</source>
        <translation>Neueste Folgen, die jetzt geholt werden</translation>
    </message>
    <message>
        <source>Open a list of podcasts</source>
        <translation>Podcast-Liste öffnen</translation>
    </message>
    <message>
        <source>The podcast that was found</source>
        <translation>Der gefundene Podcast</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
</context>
<context>
    <name>Subscribing</name>
    <message numerus="yes">
        <source>%n podcast(s) could not be added: {names}</source>
        <translation>
            <numerusform>%n Podcast konnte nicht hinzugefügt werden: {names}</numerusform>
            <numerusform>%n Podcasts konnten nicht hinzugefügt werden: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring on this computer takes the private address of {titles}; it is in the library, which only you can read.</source>
        <translation>Kein Schlüsselbund auf diesem Computer nimmt die private Adresse von {titles}; sie steht in der Bibliothek, die nur du lesen kannst.</translation>
    </message>
    <message>
        <source>“{title}” was in your library already.</source>
        <translation>„{title}“ war schon in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Another suggestion</source>
        <translation>Anderer Vorschlag</translation>
    </message>
    <message>
        <source>You could ask</source>
        <translation>Zum Beispiel</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Your library can answer, for instance:</source>
        <translation>Die Bibliothek kann zum Beispiel antworten auf:</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n episode(s) can be asked now.</source>
        <translation>
            <numerusform>%n Folge ist jetzt bereit für Fragen.</numerusform>
            <numerusform>%n Folgen sind jetzt bereit für Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”: {reason}</source>
        <translation>„{title}“: {reason}</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message numerus="yes">
        <source>%n episode(s) of this answer, by the day on which they came out</source>
        <translation>
            <numerusform>%n Folge dieser Antwort, nach dem Tag ihres Erscheinens</numerusform>
            <numerusform>%n Folgen dieser Antwort, nach dem Tag ihres Erscheinens</numerusform>
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
        <source>near, not quoted</source>
        <translation>nah, nicht zitiert</translation>
    </message>
    <message>
        <source>not quoted, but near at {time}; Enter opens the transcript</source>
        <translation>nicht zitiert, aber nah bei {time}; die Eingabetaste öffnet das Transkript</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>quoted at {time}; Enter plays it</source>
        <translation>zitiert bei {time}; die Eingabetaste spielt es ab</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>TopicsPane</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n Moment</numerusform>
            <numerusform>%n Momente</numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>Back to topics</source>
        <translation>Zurück zu den Themen</translation>
    </message>
    <message>
        <source>Looking for moments…</source>
        <translation>Momente werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for topics…</source>
        <translation>Themen werden gesucht…</translation>
    </message>
    <message>
        <source>No episode speaks about this any more.</source>
        <translation>Keine Folge handelt mehr davon.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Noch keine Themen</translation>
    </message>
    <message>
        <source>Only topics with this label</source>
        <translation>Nur Themen mit diesem Etikett</translation>
    </message>
    <message>
        <source>Show how episodes about a topic sound, and which part of life it belongs to</source>
        <translation>Zeigen, wie Folgen zu einem Thema klingen und zu welchem Lebensbereich es gehört</translation>
    </message>
    <message>
        <source>Show labels</source>
        <translation>Etiketten zeigen</translation>
    </message>
    <message>
        <source>They are found where several episodes speak about the same thing. Take more episodes in.</source>
        <translation>Sie entstehen, wo mehrere Folgen vom Gleichen handeln. Weitere Folgen zu holen hilft.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>This is right: search it too</source>
        <translation>Das stimmt: auch durchsuchen</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message numerus="yes">
        <source>%n audio file(s) deleted; they are fetched again when you play them.</source>
        <translation>
            <numerusform>%n Audiodatei gelöscht; beim Abspielen wird sie wieder geholt.</numerusform>
            <numerusform>%n Audiodateien gelöscht; beim Abspielen werden sie wieder geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is made again in the background.</source>
        <translation>Der Suchindex wird im Hintergrund neu angelegt.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>WaitingBody</name>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop searching for this</source>
        <translation>Diese Suche beenden</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner…</translation>
    </message>
    <message>
        <source>Add podcast…</source>
        <translation>Podcast hinzufügen…</translation>
    </message>
    <message>
        <source>Add your first podcast</source>
        <translation>Den ersten Podcast hinzufügen</translation>
    </message>
    <message>
        <source>All of this can be done later. Help › Welcome brings this page back.</source>
        <translation>All das geht auch später. Hilfe › Willkommen bringt diese Seite zurück.</translation>
    </message>
    <message>
        <source>Ask your podcasts, and hear the answer in the speakers&apos; own words. Nothing leaves this computer.</source>
        <translation>Podcasts fragen und die Antwort im Originalton hören. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Audio files…</source>
        <translation>Audiodateien…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <source>By its address or a list (OPML) from another app; or take audio files of your own.</source>
        <translation>Über seine Adresse oder eine Liste (OPML) aus einer anderen App; oder mit eigenen Audiodateien.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <source>Get the speech model</source>
        <translation>Das Sprachmodell holen</translation>
    </message>
    <message>
        <source>It writes down what is said. Fetch it once, or bring it on a USB stick.</source>
        <translation>Es schreibt auf, was gesagt wird. Einmal laden oder auf einem USB-Stick mitbringen.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory budget (MB)</source>
        <translation>Speicherbudget (MB)</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>The most memory the app may use.</source>
        <translation>So viel Speicher darf die App höchstens belegen.</translation>
    </message>
    <message>
        <source>Three short episodes that came with the app: ready to ask and to hear in a few seconds.</source>
        <translation>Drei kurze Folgen, die der App beiliegen: in wenigen Sekunden bereit zum Fragen und Hören.</translation>
    </message>
    <message>
        <source>Try the sample show</source>
        <translation>Beispiel-Podcast ausprobieren</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Wege zum Anfang</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to MirrorTalk</source>
        <translation>Willkommen bei MirrorTalk</translation>
    </message>
    <message>
        <source>“{model}” is not on this computer yet. Episodes with a published transcript need none.</source>
        <translation>„{model}“ ist noch nicht auf diesem Computer. Folgen mit veröffentlichtem Transkript brauchen keines.</translation>
    </message>
    <message>
        <source>“{model}” is on this computer: episodes can be transcribed.</source>
        <translation>„{model}“ ist auf diesem Computer: Folgen können transkribiert werden.</translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>The sample show is in your library. Ask it something in a moment.</source>
        <translation>Der Beispiel-Podcast ist in der Bibliothek und gleich bereit für Fragen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source> in %n show(s)</source>
        <translation>
            <numerusform> in %n Podcast</numerusform>
            <numerusform> in %n Podcasts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n Folge</numerusform>
            <numerusform>%n Folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n podcast(s)</source>
        <translation>
            <numerusform>%n Podcast</numerusform>
            <numerusform>%n Podcasts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>; {count} not ready yet</source>
        <translation>; {count} noch nicht bereit</translation>
    </message>
    <message>
        <source>A moment without words</source>
        <translation>Ein Moment ohne Worte</translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation>Über: {name}</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Als JSON…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Als Markdown…</translation>
    </message>
    <message>
        <source>As a playlist of the moments…</source>
        <translation>Als Wiedergabeliste der Momente…</translation>
    </message>
    <message>
        <source>As one audio file with chapters…</source>
        <translation>Als eine Audiodatei mit Kapiteln…</translation>
    </message>
    <message>
        <source>Audio with chapters (*.m4a *.m4b)</source>
        <translation>Audio mit Kapiteln (*.m4a *.m4b)</translation>
    </message>
    <message>
        <source>Chosen, but not here</source>
        <translation>Gewählt, aber nicht da</translation>
    </message>
    <message>
        <source>Could not be refreshed</source>
        <translation>Nicht aktualisiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Ended by its publisher</source>
        <translation>Vom Herausgeber beendet</translation>
    </message>
    <message>
        <source>Episode: {name}</source>
        <translation>Folge: {name}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fetching the transcript</source>
        <translation>Transkript wird geholt</translation>
    </message>
    <message>
        <source>Files from this computer</source>
        <translation>Dateien von diesem Computer</translation>
    </message>
    <message>
        <source>For the next run</source>
        <translation>Für den nächsten Durchgang</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Es ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Listening again, more closely</source>
        <translation>Wird genauer noch einmal gehört</translation>
    </message>
    <message>
        <source>Looking for new episodes</source>
        <translation>Neue Folgen werden gesucht</translation>
    </message>
    <message>
        <source>Making it searchable</source>
        <translation>Wird durchsuchbar gemacht</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht geholt</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Nicht ganz</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>Nichts durchsucht</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Playlist (*.m3u8)</source>
        <translation>Wiedergabeliste (*.m3u8)</translation>
    </message>
    <message>
        <source>Possibly not said: {why}</source>
        <translation>Vielleicht nicht gesagt: {why}</translation>
    </message>
    <message>
        <source>Published: {name}</source>
        <translation>Erschienen: {name}</translation>
    </message>
    <message>
        <source>Ready to ask</source>
        <translation>Bereit für Fragen</translation>
    </message>
    <message>
        <source>Remove this limit: {limit}</source>
        <translation>Diese Grenze entfernen: {limit}</translation>
    </message>
    <message>
        <source>Said by: {name}</source>
        <translation>Gesagt von: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Searched %n episode(s), {length}</source>
        <translation>
            <numerusform>%n Folge durchsucht, {length}</numerusform>
            <numerusform>%n Folgen durchsucht, {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Podcast: {name}</translation>
    </message>
    <message>
        <source>The keyring is locked or not there, so it still has: {names} ({app}). Delete that there.</source>
        <translation>Der Schlüsselbund ist gesperrt oder nicht da und hat deshalb noch: {names} ({app}). Lösche das dort.</translation>
    </message>
    <message>
        <source>Transcribed, soon ready to ask</source>
        <translation>Transkribiert, bald bereit für Fragen</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Wird transkribiert</translation>
    </message>
    <message>
        <source>Video, not taken</source>
        <translation>Video, nicht geholt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for memory</source>
        <translation>Wartet auf Speicher</translation>
    </message>
    <message>
        <source>You can go on with the usual settings, offline; the file is kept under another name.</source>
        <translation>Du kannst mit den üblichen Einstellungen weitermachen, offline; die Datei wird unter einem anderen Namen aufgehoben.</translation>
    </message>
    <message>
        <source>You can go on without this setting.</source>
        <translation>Du kannst ohne diese Einstellung weitermachen.</translation>
    </message>
    <message>
        <source>You can go on without this setting; the file as it is is kept under another name.</source>
        <translation>Du kannst ohne diese Einstellung weitermachen; die Datei, wie sie ist, wird unter einem anderen Namen aufgehoben.</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>noch etwa {duration}</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>by meaning, with less memory: {name}, onnx</source>
        <translation>nach Bedeutung, sparsam: {name}, onnx</translation>
    </message>
    <message>
        <source>by meaning: {name}, sentence_transformers</source>
        <translation>nach Bedeutung: {name}, sentence_transformers</translation>
    </message>
    <message>
        <source>by words, for the least memory: local</source>
        <translation>nach Wörtern, mit dem wenigsten Speicher: local</translation>
    </message>
    <message>
        <source>community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>creativity</source>
        <translation>Kreativität</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>faith and meaning</source>
        <translation>Glaube und Sinn</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>finds by meaning</source>
        <translation>findet nach Bedeutung</translation>
    </message>
    <message>
        <source>fits your budget</source>
        <translation>passt in dein Budget</translation>
    </message>
    <message>
        <source>for the downloads before it</source>
        <translation>auf die Downloads davor</translation>
    </message>
    <message>
        <source>for the episodes before it</source>
        <translation>auf die Folgen davor</translation>
    </message>
    <message>
        <source>for what is fetched before it</source>
        <translation>auf das, was vorher geholt wird</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation>hoffnungsvoll</translation>
    </message>
    <message>
        <source>last {when}</source>
        <translation>zuletzt {when}</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>von dir angelegt</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>needs about {mb} MB</source>
        <translation>braucht etwa {mb} MB</translation>
    </message>
    <message>
        <source>needs {mb} MB</source>
        <translation>braucht {mb} MB</translation>
    </message>
    <message>
        <source>next try {date}, {time}</source>
        <translation>nächster Versuch {date}, {time}</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>nächster Versuch {time}</translation>
    </message>
    <message>
        <source>no voice is heard there.</source>
        <translation>dort ist keine Stimme zu hören.</translation>
    </message>
    <message>
        <source>nobody speaks so fast.</source>
        <translation>so schnell spricht niemand.</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>nicht gut</translation>
    </message>
    <message>
        <source>not in your library</source>
        <translation>nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>gerade nicht möglich</translation>
    </message>
    <message>
        <source>of that day</source>
        <translation>jenes Tages</translation>
    </message>
    <message>
        <source>one run takes no more episodes; Resume takes it at once</source>
        <translation>ein Durchgang holt nicht mehr Folgen; „Fortsetzen“ holt sie gleich</translation>
    </message>
    <message>
        <source>played</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>verspielt</translation>
    </message>
    <message>
        <source>reads what was found again</source>
        <translation>liest Gefundenes noch einmal</translation>
    </message>
    <message>
        <source>relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>traurig</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>angespannt</translation>
    </message>
    <message>
        <source>the last 12 months</source>
        <translation>die letzten 12 Monate</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>die letzten 30 Tage</translation>
    </message>
    <message>
        <source>the same words come again and again.</source>
        <translation>dieselben Wörter kommen immer wieder.</translation>
    </message>
    <message>
        <source>the speech model was guessing. It may be music, noise, or talk that cannot be made out.</source>
        <translation>das Sprachmodell hat geraten. Es kann Musik, Geräusch oder unverständliches Reden sein.</translation>
    </message>
    <message>
        <source>too large for your budget</source>
        <translation>zu groß für dein Budget</translation>
    </message>
    <message>
        <source>until all else is transcribed</source>
        <translation>bis alles andere transkribiert ist</translation>
    </message>
    <message>
        <source>until the search is free</source>
        <translation>bis die Suche frei ist</translation>
    </message>
    <message>
        <source>until “Work offline” is turned off</source>
        <translation>bis „Ohne Internet arbeiten“ ausgeschaltet wird</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>what a restore replaced</source>
        <translation>was beim Zurückholen ersetzt wurde</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>writes down what is said</source>
        <translation>schreibt auf, was gesagt wird</translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation>{amount}/s</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
    <message>
        <source>{factor}× real time</source>
        <translation>{factor}× Echtzeit</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{gb} GB</source>
        <translation>{gb} GB</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} Stunden</translation>
    </message>
    <message>
        <source>{hours} of {all} hours</source>
        <translation>{hours} von {all} Stunden</translation>
    </message>
    <message>
        <source>{mb} MB</source>
        <translation>{mb} MB</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} does not fit; from {needed} MB.</source>
        <translation>{model} passt nicht; ab {needed} MB.</translation>
    </message>
    <message>
        <source>{model} fits if it saves memory; in full from {full} MB.</source>
        <translation>{model} passt sparsam; voll ab {full} MB.</translation>
    </message>
    <message>
        <source>{model} fits.</source>
        <translation>{model} passt.</translation>
    </message>
    <message>
        <source>{model} in place of {chosen}</source>
        <translation>{model} statt {chosen}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %n episode(s) ready</source>
        <translation>
            <numerusform>{ready} von %n Folge bereit</numerusform>
            <numerusform>{ready} von %n Folgen bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{speed} × as fast as speech</source>
        <translation>{speed} × so schnell wie gesprochen</translation>
    </message>
    <message>
        <source>{time} {event}</source>
        <translation>{time} {event}</translation>
    </message>
    <message>
        <source>{used} does not fit.</source>
        <translation>{used} passt nicht.</translation>
    </message>
    <message>
        <source>{used} fits.</source>
        <translation>{used} passt.</translation>
    </message>
    <message>
        <source>{used} is used in place of {chosen}, which fits from {needed} MB.</source>
        <translation>{used} statt {chosen}, das ab {needed} MB passt.</translation>
    </message>
    <message>
        <source>{waiting} waiting</source>
        <translation>{waiting} warten</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>„{quote}“</translation>
    </message>
</context>
<context>
    <name>_Farewell</name>
    <message>
        <source>Its episodes, transcripts and downloaded files are deleted. Your own files are left alone.</source>
        <translation>Die Folgen, Transkripte und geladenen Dateien werden gelöscht. Eigene Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>Unsubscribe from “{title}”?</source>
        <translation>„{title}“ abbestellen?</translation>
    </message>
</context>
<context>
    <name>_Running</name>
    <message>
        <source>Ask it again when you like.</source>
        <translation>Jederzeit noch einmal fragen.</translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation>Noch einmal fragen.</translation>
    </message>
    <message>
        <source>Nothing that this question is limited to can be searched yet.</source>
        <translation>Innerhalb der Grenzen dieser Frage gibt es noch nichts zu durchsuchen.</translation>
    </message>
    <message>
        <source>Remove a limit, or wait until more episodes are ready.</source>
        <translation>Eine Grenze entfernen oder warten, bis mehr Folgen bereit sind.</translation>
    </message>
    <message>
        <source>This question was not answered: the library is closed.</source>
        <translation>Diese Frage wurde nicht beantwortet: Die Bibliothek ist geschlossen.</translation>
    </message>
    <message>
        <source>You stopped this search.</source>
        <translation>Diese Suche wurde beendet.</translation>
    </message>
</context>
</TS>
