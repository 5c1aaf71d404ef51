<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MirrorTalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your podcasts, and hear the answer in the speakers&apos; own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything happens on this computer: nothing you listen to or ask ever leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MirrorTalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About MirrorTalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add podcast…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import audio files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for new episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute or unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next chapter or quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options of this podcast…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boo&amp;kmark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier &amp;questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;aster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter &amp;episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the &amp;speech model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;model from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious chapter or quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;try what failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;leep timer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sample show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerFoot</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this answer with its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play all quotes of this answer, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is not good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim}. Kept on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The library is being opened; the search begins as soon as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for what the search index is busy with…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookmarksPane</name>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the deleted bookmark back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in words, notes and titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookmark matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is bookmarked yet. Ctrl+B keeps what you hear, with its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was transcribed here yet when it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmark is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmark is deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it means to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetField</name>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Budgeting</name>
    <message>
        <source>MirrorTalk holds more than the budget. Close it and open it again to come below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being worked with stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mb} MB came back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugReporter</name>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MirrorTalk made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside MirrorTalk while {doing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is safe. The details below are in the log too; nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChaptersButton</name>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Arrow keys choose a command, Enter does it, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask only in episodes that were published between these days:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes published between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day comes after the last one. Exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpisodesPart</name>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No episode matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n episode(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take this episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no episodes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe from the audio instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Limited to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MirrorTalk answer {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MirrorTalk answers {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MirrorTalk bookmarks {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureBody</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedChoices</name>
    <message numerus="yes">
        <source>%n podcast(s) found. Choose what to add:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podcasts that were found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedPreview</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) only with video: shown, but not taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without audio left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Newest: “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest: “{title}”, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedsPart</name>
    <message>
        <source>Add podcast…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List older episodes of this podcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new episodes of all podcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new episodes of this podcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of this podcast…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Back to earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this question and its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in questions, quotes and titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all questions and answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier question matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are deleted from this computer, with what you thought of them. Your podcasts are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the speech model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of audio files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import audio files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MirrorTalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{name}” is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes that are downloaded, transcribed and made searchable are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Bookmarked {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked {time}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bookmark: play or open an episode first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions have their usual keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Choose another key, or change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is for editing text. Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed for typing and moving. Press it together with Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Add one by its address, or bring a list from another app. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add podcast…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import audio files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No podcasts yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikelyBox</name>
    <message numerus="yes">
        <source>%n episode(s) not searched yet may speak of it, by title and notes:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n episodes that look likely</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take the episode that looks likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are being taken in. Ask again when they are ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>The sleep timer has paused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be played: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is being downloaded; it plays when it is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n episode(s) wait: this run has reached its limit. “Resume all” goes on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MirrorTalk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Audio window, while it is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full, with a stand-in: {model} listens as carefully as it can, in place of {chosen}, which is damaged. What it writes is heard again when {chosen} can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: the chosen speech model listens as carefully as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean, with a stand-in: {model} hears shorter pieces, in place of {chosen}, which is damaged. What it writes is heard again when {chosen} can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean: the chosen speech model hears shorter pieces, which takes less memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt, Python and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading (cross-encoder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech model (Whisper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiny: the smallest speech model listens. What it writes is heard again when there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding (embedder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: nothing is transcribed until there is room. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers are found without {name}, which needs {needed} MB, {left} MB left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lean: going up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lean: short of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lean: the computer is short of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let {name} go, which held {needed} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded {name}, which holds {needed} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory ran out with {name}: that piece is heard again on {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory ran out with {name}: the episode waits to be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched to lean: {name} in full needs {needed} MB, and the computer is short of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched to lean: {name} in full needs {needed} MB, {left} MB left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched to tiny: {name} needs {needed} MB, and the computer is short of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched to tiny: {name} needs {needed} MB, {left} MB left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is room again: tiny hears, then {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is room again: {name} hears in short pieces, then in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiny: going up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiny: near the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiny: the computer is short of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for memory: {needed} MB needed, {left} MB left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: the computer is short of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: {needed} MB needed, and the computer is short of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, and no other model can stand in for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: answers are found without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: {other} stands in for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} listens in full again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} MB over the budget: what was loaded keeps a share until MirrorTalk is started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} in place of {name}, which needs {needed} MB, {left} MB left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryGauge</name>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MirrorTalk uses {used} MB of the {budget} MB you allow. The computer has {free} free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} / {budget} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} / {budget} MB, near the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} / {budget} MB, over the budget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryHistory</name>
    <message>
        <source>Budget {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory over the last ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Now {now}, at most {most}, at least {least} in the last %n minute(s); the budget is {budget}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>&amp;Free memory now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;budget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeing memory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MirrorTalk uses {used} of the {budget} you allow. The computer has {free} free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: no model has been loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to memory, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What uses memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Add a podcast, or wait until one is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another MirrorTalk is already working on the library {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it in a sentence or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask without a limit, or with a wider one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check index_location in the settings, its credentials in the environment, and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file or the feed; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the place, or get the episode again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another feed of this show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose audio files or a folder that holds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds model.bin, config.json, tokenizer.json and vocabulary.json or vocabulary.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Get the speech model…” in the Library menu, or run: mirrortalk-desktop models fetch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Transcribe from the audio” for this episode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes you have are kept; look for a new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list again from your podcast app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch or import it again: mirrortalk-desktop models fetch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is about you or somebody near you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is rebuilt by itself; or run: mirrortalk-desktop rebuild-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known models: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the speaker out, or choose one that a transcript names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop bookmarks list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop history list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: mirrortalk-desktop topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to it; there may be only music or silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for “RSS” on the podcast&apos;s page and paste that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiniLM (full)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiniLM (light)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MirrorTalk is set to work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No episode that is ready fits what this question is limited to; {waiting} that fit are waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speech was found in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called “{name}” speaks in your library, as far as its transcripts say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of a podcast feed; it starts with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play one of its quotes to have its episode downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry to go on loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: mirrortalk-desktop doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell its publisher, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio of this answer is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is too full: {needed} bytes are needed at {path}, {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed {url} is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} comes from a newer version of MirrorTalk (format {version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{name}” is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher has ended the feed {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has {length} characters; at most {limit} are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index at {location} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} cannot be “{value}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech or language model “{name}” is not on this computer (looked in {folder}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript at {url} cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no audio files in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bookmark number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no episode “{episode_id}” in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model that can be used in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no podcast “{feed_id}” in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {url} (error 404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search yet; {waiting} episodes are waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory for {doing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a podcast; check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe it first (ingest).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; it is tried again by itself too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the private feed address that the publisher gave you, with its key in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not carry it alone. In danger, call the emergency number of your country now. In most countries somebody who is trained to listen can be reached at any hour: findahelpline.com lists free, confidential lines. Or tell somebody who is close to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials belong into the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hearing what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers too slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a file of another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has other columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not on this computer, and MirrorTalk works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a folder, or begin with one of {schemes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a number of megabytes, such as 800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be between {least} and {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be one of {languages}, or the code of another language, such as ar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be the name of a model, such as tiny, base or small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends in a form that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends on to an address that is not on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends on to an address without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sent a part that was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no episode in it can be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing fits in it with {provider}; the least that works is {least} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comparison by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model that understands text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old index cannot be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speech model {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not let it be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has only {megabytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it sends is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not fit the model or is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {size} bytes instead of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not the file that was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} keeps its share until MirrorTalk is started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} MB needed, and the computer is short of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} MB needed, {left} MB left of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered with error {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} asks for a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} could not be reached: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is not a podcast feed, and links to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} sends in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} sends more than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} sent nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ends too early: {received} of {expected} bytes came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not among the topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not an OPML list of podcasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not audio that can be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” begins the ids of {matches} things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no audio episodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not transcribed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Back 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an episode, or a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayingAnswers</name>
    <message numerus="yes">
        <source>%n quote(s) are left out: their audio is not on this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of these quotes has its audio on this computer. Play one to have it downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionButton</name>
    <message>
        <source>Ask: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks. The arrow up brings back earlier questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Answers are made of what was said, word for word, and every quote can be heard where it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your podcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the whole conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>At {time}. This episode is no longer in your library, so it cannot be played any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark “{episode}” at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments related to “{episode}” at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the transcript at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the transcript of “{episode}” at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play “{episode}” at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote from “{episode}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show moments like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {more} more of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteStrip</name>
    <message>
        <source>Next quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote {number} of {total}: {speaker}“{episode}”, {show}, at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop playing the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that is played</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Bookmark this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an episode to read what is said in it, and to listen from any line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Take this episode” in the library to have it transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words appear here as they are heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript by the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalBody</name>
    <message>
        <source>The nearest passages, which may be about something else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not answered in your library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedMoments</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for related moments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else in your library comes close to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related moments, in their speakers&apos; words:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>All questions and answers are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to ask: shows, an episode, dates, speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This episode: “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 leaves one core free for everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 looks only when you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder, or another address that LanceDB takes, such as s3://bucket/folder; empty: beside the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to nothing at all; feeds and downloads wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes in one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many episodes are taken in at the most before the app waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many episodes are taken when you add a podcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How passages are compared with questions: by meaning (sentence_transformers) or by words (local).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its memory is free for others then; the next use loads it again. 0 keeps models for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels for topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer windows are a little quicker; shorter ones need less memory and lose less when the app is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory budget (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between looking for new episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until an unused model is let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest episodes of a new podcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cores for speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how a topic is spoken about and which part of life it belongs to, where that stands clearly out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of audio heard at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Whisper model that writes down what is said. Larger ones hear better, and need more memory and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window; another one is there when MirrorTalk is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most memory the app may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfKeeper</name>
    <message numerus="yes">
        <source>%n new episode(s) in “{title}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older episode(s) of “{title}” listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowOptionsDialog</name>
    <message>
        <source>As for all podcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the settings ({model})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the podcast says, else as it is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio files to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For shows whose feed names none, or a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones are deleted when they can be asked, and fetched again when you play them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this podcast. Everything else is in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a podcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise they are listed, and wait until you take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take new episodes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written down already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowTuning</name>
    <message numerus="yes">
        <source>%n audio file(s) deleted; they are fetched again when you play them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no podcast yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SleepButton</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep timer: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep timer: silent in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>&amp;Address of the podcast, or of a web page that links to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newest episodes to take now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n podcast(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A list of podcasts that another app has exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add podcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the podcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of podcasts (*.opml *.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest episodes to take now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list of podcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The podcast that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subscribing</name>
    <message numerus="yes">
        <source>%n podcast(s) could not be added: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was in your library already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Another suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Your library can answer, for instance:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n episode(s) can be asked now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsPane</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for moments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for topics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No episode speaks about this any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topics yet. They are found where several episodes speak about the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only topics with this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how episodes about a topic sound, and which part of life it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>The search index is made again in the background.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingBody</name>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop searching for this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add podcast…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first podcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this can be done later. Help › Welcome brings this page back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your podcasts, and hear the answer in the speakers&apos; own words. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its address or a list (OPML) from another app; or take audio files of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes down what is said. Fetch it once, or bring it on a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory budget (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most memory the app may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short episodes that came with the app: ready to ask and to hear in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to MirrorTalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{model}” is not on this computer yet. Episodes with a published transcript need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{model}” is on this computer: episodes can be transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>The sample show is in your library. Ask it something in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source> in %n show(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; {count} waiting to be transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a playlist of the moments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one audio file with chapters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio with chapters (*.m4a *.m4b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by its publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening again, more closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for new episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlist (*.m3u8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this limit: {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Searched %n episode(s), {length}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribed, soon ready to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video, not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by meaning, with less memory: {name}, onnx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by meaning: {name}, sentence_transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by words, for the least memory: local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creativity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faith and meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor}× real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gb} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} of {all} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mb} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} does not fit; from {needed} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} fits if it saves memory; in full from {full} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} in place of {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %n episode(s) ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} is used in place of {chosen}, which fits from {needed} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Farewell</name>
    <message>
        <source>Its episodes, transcripts and downloaded files are deleted. Your own files are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe from “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Running</name>
    <message>
        <source>Ask it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that this question is limited to can be searched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a limit, or wait until more episodes are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question was not answered: the library is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
