<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AppState</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>edits of the profile</comment>
        <translation>
            <numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%n comments: enough to read your taste</source>
        <translation>
            <numerusform>%n comments: enough to read your taste</numerusform><numerusform>%n comments: enough to read your taste</numerusform></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message numerus="yes">
        <source>%n job(s) taken off the queue</source>
        <translation>
            <numerusform>%n job taken off the queue</numerusform><numerusform>%n jobs taken off the queue</numerusform></translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message numerus="yes">
        <source>%n picture(s) taken out of the tray</source>
        <translation>
            <numerusform>%n picture taken out of the tray</numerusform><numerusform>%n pictures taken out of the tray</numerusform></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message numerus="yes">
        <source>%n picture(s) added</source>
        <translation>
            <numerusform>%n picture added</numerusform><numerusform>%n pictures added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in your gallery already</source>
        <translation>
            <numerusform>%n picture in your gallery already</numerusform><numerusform>%n pictures in your gallery already</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform><numerusform>%n files could not be read</numerusform></translation>
    </message>
</context>
<context>
    <name>LearntBanner</name>
    <message numerus="yes">
        <source>Stopped halfway through %n comment(s); nothing was taken away</source>
        <translation>
            <numerusform>Stopped halfway through %n comment; nothing was taken away</numerusform><numerusform>Stopped halfway through %n comments; nothing was taken away</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Stopped halfway through %n comment(s)</source>
        <translation>
            <numerusform>Stopped halfway through %n comment</numerusform><numerusform>Stopped halfway through %n comments</numerusform></translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform><numerusform>%n pictures</numerusform></translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message numerus="yes">
        <source>Draft, %n step(s)</source>
        <translation>
            <numerusform>Draft, %n step</numerusform><numerusform>Draft, %n steps</numerusform></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) were not finished last time</source>
        <translation>
            <numerusform>%n job were not finished last time</numerusform><numerusform>%n jobs were not finished last time</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Left unfinished last time: %n job(s)</source>
        <translation>
            <numerusform>Left unfinished last time: %n job</numerusform><numerusform>Left unfinished last time: %n jobs</numerusform></translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform><numerusform>%n comments</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Enough to begin. %n more would help.</source>
        <translation>
            <numerusform>Enough to begin. %n more would help.</numerusform><numerusform>Enough to begin. %n more would help.</numerusform></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message numerus="yes">
        <source>%n processor core(s)</source>
        <translation>
            <numerusform>%n processor core</numerusform><numerusform>%n processor cores</numerusform></translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <translation>
            <numerusform>%n prompt</numerusform><numerusform>%n prompts</numerusform></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>edits of the profile</comment>
        <translation>
            <numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform><numerusform>%n waiting</numerusform></translation>
    </message>
</context>
</TS>