<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adjust…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyhole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger keyhole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next frame or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own pixels or all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protect everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reveal while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strength…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle shows what lies under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add seized media to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again: twice as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards that are seen whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others stand behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again at the end, of the marked part if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the keyframes; again: keep it no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blin&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind, camera, day, folder and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the whole &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Sightline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case, back to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compar&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty every window of Sightline at once; a passphrase, or keys that are said then, bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find its l&amp;ike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what is like a picture, clip or sound from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fol&amp;d this header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame or page &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full blur and grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next medium without a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have other keys lead to what you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In paths, notes, tags and cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels, gamma and channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light t&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a case without changing it, also while another program has it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup the case again; what is there now is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a &amp;part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recover&amp;y key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing turned, adjusted or enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a case that was made with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for readin&amp;g only…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the &amp;viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is selected in a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what isn&apos;t read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green, blue, brightness, equalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller keyhole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by &amp;example…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this category and go on to the next undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cards below its header no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show without colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for every medium until you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by likeness &amp;to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; it can be resumed at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take category &amp;away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one doesn&apos;t open the case any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then say what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeli&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four media side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unf&amp;old all headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between what is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared, in turn in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is like this medium, or the part marked in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When media were made, to filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a part is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where media were made, to filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the current medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a package of series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a tag for what is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddSourceDialog</name>
    <message>
        <source>&amp;Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder, a file or an archive (ZIP, TAR, 7z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder or file that holds the seized media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with seized media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is only ever read; nothing in it is changed. Archives inside it are read as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {0}; check that the disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency&apos;s number, e.g. EXH-01</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdjustmentsBar</name>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror (Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as it is (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of its colours are shown (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>Cover everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes without a break. A few minutes away from the screen do good; your work stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CageLabel</name>
    <message>
        <source>Cage incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoders not caged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseChooser</name>
    <message>
        <source>Open a case (a folder NAME{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only (a folder NAME{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of (a folder NAME{0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>At most four media can be compared; {0} are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a medium in the gallery first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose headers above the gallery first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one medium only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to four media to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two to four media first: choose them and press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is decided. Choose “Decided or not” above to look at it again, or export (Ctrl+E).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is like the medium …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else in the case is like this medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this filter. Reset it to see what remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is linked with this medium; choose two to four media to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at yet. Add a source (Ctrl+I): the folder or archive with the seized media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture in the viewer first: Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first media will be here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSecrets</name>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has no passphrase; it can only be given one when it is made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>(key %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key stays as it is. Copies of the case that lie elsewhere keep the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close Sightline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your own settings on this workstation keep today&apos;s sum; no case has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed, and everything that you decided is kept.
You worked for {0}. Look at something far away, stand up, and talk with somebody if something stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of work, {2} with the protection lifted; media seen so: {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CluesList</name>
    <message>
        <source>Add clue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country it speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of clue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clue yet. Write below what is seen or heard that speaks for a place, a time or a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen clue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen or heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marked part shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommonFacts</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Picture {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This medium isn&apos;t in the case any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>: {0} % of what both show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; hold Space to see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turn in one place (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying them over each other …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between A and {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} media side by side; zoom and place are linked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>laid over the first as their link found it ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled to the first&apos;s size: how they lie over each other isn&apos;t known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Afghanistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Togo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Again in {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is covered; work that runs goes on.
Press {0} to go on with your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is covered; work that runs goes on.
The passphrase or the recovery key leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageDialog</name>
    <message>
        <source>Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make previews again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previews are lost or damaged: media are shown as a crossed-out picture. Trying again makes them anew from the sources; connect these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay in the case, each with its reason; everything else is read. After a disk was repaired, or with a newer version of this program, they can be tried again; decisions stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {0} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {0} again and make previews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoded in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A case needs a reference; give the number under which your agency knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clue can&apos;t speak for a “{0}”; use one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clue needs a kind; say what it is, e.g. sign, socket, building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clue needs words; write what is seen or heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clue that a machine offers must say how it was found; write the method as a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash set needs a name of at most {0} characters, all printable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of {0} has more than {1} characters; it is no list of digests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is between two media; choose two different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of the kind “{0}” can&apos;t be drawn by this version; “links” says what agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package is sealed to {0} recipients at most; make several packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is one line of at most {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {0} characters; four words or more are a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient is named twice; name each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealing key needs a passphrase; name a file whose first line is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealing key needs a passphrase; name a file whose first line is the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment begins before the medium ends; set its in point earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment ends after it begins; set its out point behind its in point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series needs a title; write a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span ends after it begins; give both its times, the earlier one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight needs the {0} that it is about; write 1 to {1} printable characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chosen media are empty files; there is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program reads {0}; close it there, then restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings are written as PNG; give a name that ends with .png instead of “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be played: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be shown larger: {0}; this is the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written by Project VIC&apos;s data model {0}, and this program knows {1} to {2}; ask for an export by one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its context names another data model than Project VIC&apos;s; it can&apos;t be read as a hash set of media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium {0} isn&apos;t in this case; choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging needs one series and at least one other; choose two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model pack {0} is damaged ({1}); remove the folder {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model pack {0} is installed already; remove it first to install it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one medium has a SHA-256 that starts with {0}; give more digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made in {0} ({1}); check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter is kept as “{0}”; choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker can be used; connect one or choose one in the system&apos;s settings, then unmute again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No medium is chosen; choose one or more and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No medium of this case has the SHA-256 {0}; list them with “media”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model pack “{0}” is installed; “models list” shows those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview of {0} ({1}) is kept, so that there is nothing to draw; the link itself is listed by “links”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has a digest that can be used; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stills of {0} ({1}) are kept, so that there is nothing to draw; the link itself is listed by “links”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker can be started ({0}); close other programs to free memory, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker can be started; close other programs to free memory, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker can be started; close other programs to free memory, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker could be started to decode it; close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker could be started to play it; close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen media can be read from their sources; bring the sources back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be unpacked in {0} ({1}); make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only members of {0} can be split off; choose some of its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only videos and sounds have segments; give this medium a category instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals can&apos;t be opened while no reader is running; the preview is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuting a clue needs a reason; write why it doesn&apos;t hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series {0} isn&apos;t in this case; list the series and choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several versions of {0} are installed; name one as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail was tampered with; check it with “audit” and go on with an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case {0} lies inside {1}, or the other way round; a source is never written to, so keep the case elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category scheme {0} can&apos;t be read ({1}); check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} is no {1} any more; put back the copy that you keep of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files use the categories of different countries ({0}): they are no parts of one set; import them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of {0} is no passphrase; write one there, of at most 1,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} doesn&apos;t exist; make it first or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash set can&apos;t be written to {0} ({1}); nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash set {0} is damaged ({1}); remove it and import it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash sets are being changed by {0}; wait for it to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity is damaged: it was not copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in {0} ({1}); make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the case can&apos;t be written in {0} ({1}); check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the case in {0} can&apos;t be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of hash sets, {0}, is damaged ({1}); remove this file and import the sets anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest&apos;s SHA-256 is {0}, not the one that was given; don&apos;t use this pack before you know why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network isn&apos;t the one that the manifest describes (its SHA-256 begins with {0}, the manifest says {1}); the pack was damaged or changed on its way, get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of model pack {0} can&apos;t be read ({1}); remove the pack and install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of model pack {0} has changed since it was installed; remove the pack and install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of {0} can&apos;t be loaded here: {1}. See “What a network must be like” in the handbook&apos;s page on model packs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of {0} doesn&apos;t work here: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object {0} was cropped from this clue; refute the clue, or remove the object first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer&apos;s key is damaged; put back the copy that you keep of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlines of countries can&apos;t be read; install Sightline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack can&apos;t be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack can&apos;t be unpacked ({0}); get it again from those who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack can&apos;t be written to {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has format {0}, and this program reads format {1}; get a pack of that format, or a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has no {0}; ask those who made it for a whole one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds two files of one name; get it again from those who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds “{0}”; a pack holds {1}, {2} and a LICENSE.txt and README.txt, with no folder around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s manifest has a centre of {0} numbers for vectors of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s name and version may hold small letters, digits, hyphens and dots only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s thresholds can&apos;t be: “sure” must be no more bits than “candidate”, and that no more than half of the {0} bits of a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s {0} is larger than {1} bytes, which no honest one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s {0} is wrong at {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s {0} is wrong: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s {0} isn&apos;t valid JSON: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package could not be written in {0} ({1}); nothing was kept. Make room or choose another disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package needs about {0} MB, but {1} has {2} MB free; make room or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was written but didn&apos;t pass its check ({0} at {1}: {2}), so nothing was kept; check the disk and report this if it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase can&apos;t be read from {0} ({1}); check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase in {0} is no text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rectangle of a clue must lie inside the picture; give X,Y,W,H between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region has no size; give left, top, width and height between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region lies outside of the picture; give left, top, width and height between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source can&apos;t be read now: {0}; it can&apos;t be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source can&apos;t be read now: {0}; search with the whole medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source can&apos;t be read now: {0}; this is the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source {0} isn&apos;t there; connect it again, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source {0} isn&apos;t there; connect it again, then verify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source {0} isn&apos;t wholly listed yet; finish reading it, then verify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “{0}” is to be added and taken away; choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of a clue can&apos;t lie before the beginning; give the seconds from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of a frame can&apos;t lie before the beginning; give the seconds from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} can&apos;t be kept in {1} ({2}); make the folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} in {1} can&apos;t be read ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is locked by a passphrase; name a file that holds it in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} {1} is weighed twice; give it one weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no media to export; choose series that have members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can&apos;t be at least {0} and at most {1} {2}; give a lower bound that isn&apos;t above the upper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a hash set {0} already; replace it with --replace, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key by the name “{0}” already; it stays. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a series {0} already; choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case {0}; check the path, or make it with “new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case {0}; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no category scheme “{0}”; choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clue {0}; list the clues and choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in what was chosen; choose the files of the hash set, or their folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0}; make it first or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hash set “{0}”; “hashes list” shows those that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link between {0}; “links” lists those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link of the kind “{0}” between {1}; there is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no segment {0}; choose one of those that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no series {0}; list them with “series CASE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such series; list the series and choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0} on this workstation yet; make it with “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0} that can be read; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0}; check the path, and that the exhibit is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0}; give the folder or the .zip of a model pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There would be more than {0} volumes; choose a larger size of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup belongs to another case than {0}; choose one of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is open for reading only; open it for writing to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase has the form of a recovery key; choose words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was not recorded, all before it was: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos and sounds can&apos;t be played while no reader is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes have a megabyte (1,048,576 bytes) at least; choose a larger size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this case says of itself is incomplete or no text; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database belongs to no case; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belongs to exhibit {1} already; leave the exhibit out, or give that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be a number of {1}; give a whole number from 0 to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed ({1}); check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be checked with: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be decoded: {1}; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be made ({1}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); check its medium and your permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}); check your permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be read as a backup ({1}); choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be read as a database ({1}); copy it anew from its medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be removed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be restored ({1}); check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be restored: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to ({1}); check your permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t end ({1}) before it begins ({2}); change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed while it was read; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be copied faithfully; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already; move or delete it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already; open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gives the {1} {2} to two categories; each needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no backup that is whole; go on with your newest copy of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no backup “{1}”; “sightline backup {2} --list” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no identity; it should hold a line that begins with AGE-SECRET-KEY-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1} is damaged ({2}); “sightline retry {3} --previews” lays it aside and makes previews again from the sources. No decision is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a PDQ list, which finds what looks alike: that never keeps a medium from being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a database, but not NSRL&apos;s reference data set; choose that of NSRL, version 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a {1} and {2} a {3}: they are no parts of one set; import them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a {1} set, whose media were seen by an officer: it never keeps a medium from being looked at; import it as “alert” or “known”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a {1}, which lists files of programs and systems; import it as “irrelevant” or “known”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is being written by {1}; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); copy it anew from its medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: only a part of it could be decoded, which shows too little to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty; choose a picture, a video or a sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty; it holds no digests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is full of other packages; remove what nobody needs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is locked by a passphrase; name a file that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder; choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither a folder nor a file; choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no folder; make it first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no hash set in a form that this program knows (VICS, ICSE, NSRL, Griffeye, or a list of MD5, SHA-1, SHA-256 or PDQ); the handbook&apos;s page on hash sets describes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no key of a case any more; put back the copy that you keep of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no model pack; give a folder or a .zip with {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no public key and no file that holds one ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no source of this case; “status” lists its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no weight; give 1 to {1} for what a clue speaks for, -1 to -{2} for what it speaks against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a Sightline case, or not any more; choose a folder whose name ends in .case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a Sightline case; choose a folder whose name ends in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a category scheme: {1}. Compare it with the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a picture, a video or a sound; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a picture, and only pictures have regions; search without --region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large for a category scheme; choose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}; unpack it first, and import what comes out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names no recipient; it should hold a line that begins with age1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shows or sounds too little to be compared; choose one with more in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was given twice; give two media that are linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer Sightline (case format {1}.{2}, this program knows {3}.{4}); open it with the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by an older Sightline; open it once for writing to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by somebody else meanwhile; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}; choose a picture, a video or a sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} No package was made; bring the source back, or leave out what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be a key&apos;s name; use letters, digits, spaces and the signs . @ - _ only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be a series code; use 1 to 40 letters, digits, dots and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be a tag; use 1 to 100 printable characters without comma or |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be the name of a filter; use 1 to {1} printable characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be understood ({1}); use these names in an SQL expression: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in the pack is no plain file; a pack holds plain files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no SHA-256; give all its 64 hex digits, or the first 6 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no country code; use two letters of ISO 3166-1, such as DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no country code; use two letters of ISO 3166-1, such as DE.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no date; give a year, a month or a day, such as 2019, 2019-05, 2019-05-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no key and no file that holds one ({1}); check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no origin of a clue; use one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no profile; choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no recipient; it begins with age1 and has 62 characters. Check that it was copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no role; use one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no status; use one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no verdict; use one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExifTable</name>
    <message>
        <source>%1 of %2 tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole value of the chosen tag (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in EXIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in names and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says nothing of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out media that can&apos;t be read, and list them in the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;These series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing of the package was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling: nothing of the package is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a pac&amp;kage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which the package is to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests and facts only, no media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package can&apos;t be signed; untick that, or give the key&apos;s passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is written, was read back and is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is written, was read back and is valid; the check has remarks, see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no series yet. Select media in the gallery and press S to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the series that are to be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the media: for the central database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and checking: {0} of {1} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} media</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what there is to filter by …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It broke the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known-irrelevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the high seas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Frame at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames of the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept frame at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>1 medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {0}: press to take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in paths, notes, tags, cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in paths, notes, tags and cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most alike first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the cards (Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stacks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Previews can&apos;t be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IngestBar</name>
    <message>
        <source>, {0} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources are read: {0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing files: {0} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {0} files; nothing is lost, resume at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: what is in hand is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>%1 other media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1 in its stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 media chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note written here replaces that of each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a medium in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This medium isn&apos;t in the case any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decide reaches all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the rectangle touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In videos and sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a match, for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what agreed, drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the open keyhole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action, then press the key that shall lead to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key that shall lead to “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leads to {1} now; used here, it leads there no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moves about, reveals or leads back; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikenessBar</name>
    <message>
        <source>1 medium is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one medium only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is like {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else in the case is like {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the case is like {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by example: a picture, video or sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} like {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} media are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a match (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no match, for ever (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other medium was found that shows or sounds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other medium (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what agreed, drawn (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingModel</name>
    <message>
        <source>1 tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries a thumbnail that shows something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known-irrelevant, not decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stack of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>That is neither the passphrase nor the recovery key of this case; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is going on. Come back first; then Sightline can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>All media (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by all that the map shows (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by no place (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No medium of this filter says where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading where media were made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with a position, {1} without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of where media were made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>&amp;Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Made in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a reference; give the number under which your agency knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which the case is to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the case&apos;s folder a name without slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The categories can&apos;t be exchanged for others later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase the case is encrypted on disk. It can only be given one now; leave it empty for a case without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 2026-004711</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {0} characters are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough, if it isn&apos;t easily guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short: {0} characters or {1} words are recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ; type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} characters or {1} words are recommended, and that nobody can guess them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A package is being written. Cancel it and close? Nothing of the package is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only read here: it was opened so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only read here: {0} has it open and may change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources are being read. Stop reading and close? Nothing is lost; it can be resumed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageCheckDialog</name>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}, package {1}, {2}, by {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of a public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of an identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the package that is to be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key that opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing can be said of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not valid: don&apos;t rely on it, and ask whoever made it for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder, or one file of a sealed or split package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key that nobody here knows: compare it with its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any key: whose it is, is told below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this workstation&apos;s sealing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Frames and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before (,)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Frame {0} of {1} · shown for {2} s, from {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Passphrase of your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it you work on, and the trail stays unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key signs the audit trail of each case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>No preview is kept of this medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is neither picture, video nor sound; there is nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureSurface</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Drawing what can be heard …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this case is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked part has no category; choose a segment below the waveform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no frame here to keep; wait until it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>By the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part: %1 long; a category key sets its category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalsList</name>
    <message>
        <source>%1 media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a series of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to propose: no media share a folder, camera and time, or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>Hold the space bar while you look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>%1 media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them have no category yet; they go into the package without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 isn&apos;t there; connect it, or leave out what can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no media in this choice; add some to the series first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of what agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a match (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no match, for ever (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are protected, keyhole open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are protected: hold Space to see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are shown clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they are linked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the case in place of its passphrase. Lock this sheet away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sightline: recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever forgets the passphrase needs this key to open the case; without both, nobody ever reads it again. It is shown now and never again. Print it or write it down, and lock it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewRecoveryDialog</name>
    <message>
        <source>A new recovery key is made; the old one doesn&apos;t open the case any more. The passphrase stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restorable</name>
    <message>
        <source>%1 decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be read; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before another one was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the case was brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} becomes what the chosen backup holds. What is there now is kept, and the audit trail says what was restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Filters that are kept in the case under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this filter in the case as (at most {0} characters):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key does as well; its hyphens may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {0} s before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingFields</name>
    <message>
        <source>&amp;Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Blu-ray discs: 25 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For CDs: 700 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For DVDs: 4.7 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For FAT32: 4 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file, of any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients, age1…, with spaces between them, or a file that lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal t&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn with my key, so that it shows who made it and that it is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key on this workstation yet; it is made with the first case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: anyone who gets it can read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “look again”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “look again” taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “%1” taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {0}. Ctrl+Shift+Z does it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clue {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame at {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new filter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new members of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new series {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of the filter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>splitting off {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict on the link “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, through their stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} of them through their stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesChips</name>
    <message>
        <source>Add to a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to series …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series %1: press to see it, Delete to leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesEditor</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely country of production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>%1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all members into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more series to merge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no series yet: choose media and press “Add to series …”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesPicker</name>
    <message>
        <source>%1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 media to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 stacks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or title of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it, with these media as its members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New series “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New series …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code or title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cover everything after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List cases with a passphrase on the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind me of a break after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even with “Never” a case with a passphrase is covered after {0} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of work until you are reminded of a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without input until everything is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names and places then stand in your settings, which are not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundPicture</name>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceReading</name>
    <message>
        <source>Agreed; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources are being read already; stop that first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>1 file could not be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source yet. Add the folder or archive that holds the seized media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previews are lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files could not be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} still to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a case to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup the chosen case again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recent case on this workstation. Make a case, then add the folder or archive that holds the seized media; Sightline only ever reads it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All {0} media decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyhole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No media yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as it was closed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail isn&apos;t signed. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} media remain, in {2} stacks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthsPopover</name>
    <message>
        <source>B and G switch blur and grey on and off; Shift and the wheel size the keyhole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur in the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey in the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the keyhole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of protection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1: press to take it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>An error in Sightline ended this: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>It may be older than the picture: from before it was cropped, painted over, exchanged or damaged. Click on it and hold Space to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file carries a thumbnail that shows something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeOfDay</name>
    <message>
        <source>zone not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>After (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful dates. {0}; press to filter by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by no time (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer bars (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No medium of this filter has a date of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading when media were made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter bars (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC where known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} without such a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} doubtful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of when media were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} of them without a zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Choose one or more media first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list is left to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cards of this page are chosen; a key decides on all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UncagedQuestion</name>
    <message>
        <source>Better open the media on another machine. Opening them here is put on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open without a cage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Every file of every source is read again and compared with what is on record. Nothing is written to the sources; the audit trail says that it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick: compare size and time of last change only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing can be said of the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sources yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: as it was read, {1} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} changed, {2} gone, {3} new, {4} can&apos;t be read now; {5} as they were read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Choose a medium in the gallery to look at it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This medium isn&apos;t in the case any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerHead</name>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next medium (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous medium (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected, keyhole open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected: hold %1 to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture in its own pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn, mirror, levels and channels (Shift+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpening …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereWhen</name>
    <message>
        <source>, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1904, clock not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1970, clock not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1980, clock not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before 1900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed (file system)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded (container)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken (EXIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no zone, as the clock showed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} media</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: no lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device or serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known-irrelevant, and so not decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a picture, video or sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug or socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio or television</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: it broke the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares a part of the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still from the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time or shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as good as certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 of the other on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Nothing can be searched for while no reader is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this case is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals can&apos;t be opened while no reader is running; the preview is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RecentList</name>
    <message>
        <source>Recent cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RecentRow</name>
    <message>
        <source>Not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SmallPicture</name>
    <message>
        <source>The thumbnail inside the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_StillPainter</name>
    <message>
        <source>no still</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
