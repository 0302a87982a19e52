package org.kinora.engine.video;

import java.util.stream.Collectors;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.Captions;

/** Captions as the W3C's WebVTT ({@code .vtt}), which browsers show with a video: as SubRip's, with characters escaped. */
final class WebVtt {

    private WebVtt() {}

    static String of(Captions captions) {
        StringBuilder text = new StringBuilder("WEBVTT\n\n");
        for (Caption caption : captions.all()) {
            text.append(CaptionTime.of(caption.from(), '.'))
                    .append(" --> ")
                    .append(CaptionTime.of(caption.to(), '.'))
                    .append('\n');
            text.append(text(caption)).append("\n\n");
        }
        return text.toString();
    }

    /** What one caption says, without its times; the last line has no end. */
    static String text(Caption caption) {
        return caption.lines().stream().map(WebVtt::escaped).collect(Collectors.joining("\n"));
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
