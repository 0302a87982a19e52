package org.kinora.engine.video;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.kinora.engine.narration.Captions;

/** The kinds of files in which captions lie beside a film. */
public enum CaptionFormat {
    SRT(SubRip::of),
    VTT(WebVtt::of);

    private final Function<Captions, String> text;

    CaptionFormat(Function<Captions, String> text) {
        this.text = text;
    }

    String text(Captions captions) {
        return text.apply(captions);
    }

    /** {@code Film.srt} or {@code Film.vtt} beside {@code Film.mp4}. */
    Path beside(Path film) {
        return SideFile.beside(film, "." + name().toLowerCase(Locale.ROOT));
    }
}
