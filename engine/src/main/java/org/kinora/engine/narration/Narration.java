package org.kinora.engine.narration;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.engine.media.AudioClip;

/**
 * A script that a scene speaks, and how.
 *
 * <pre>{@code
 * narration("Chapter.md").breath(0.5);
 * narrate("opening");
 * }</pre>
 */
public final class Narration {

    /** The default silence between two lines, in seconds. */
    public static final double DEFAULT_BREATH = 0.35;

    private final Script script;
    private final SpeechFiles speeches;
    private BigDecimal breath = BigDecimal.valueOf(DEFAULT_BREATH);
    private boolean hasSections = true;

    Narration(Script script, Function<String, Optional<Path>> files, Function<Path, AudioClip> sounds) {
        this.script = script;
        this.speeches = new SpeechFiles(script.file(), files, sounds);
    }

    /**
     * Sets the least silence between the end of a line and the beginning of the next.
     *
     * @param seconds 0 or more
     */
    public Narration breath(double seconds) {
        if (!(seconds >= 0) || Double.isInfinite(seconds)) {
            throw new IllegalArgumentException("breath(…): a breath lasts 0 seconds or more, not " + seconds);
        }
        breath = BigDecimal.valueOf(seconds);
        return this;
    }

    /** Leaves it to the scene to begin sections; otherwise a line with a title begins one. */
    public Narration withoutSections() {
        hasSections = false;
        return this;
    }

    BigDecimal breath() {
        return breath;
    }

    boolean hasSections() {
        return hasSections;
    }

    ScriptLine line(String id) {
        return script.line(id);
    }

    Speech speech(ScriptLine line) {
        return speeches.of(line);
    }

    String file() {
        return script.file();
    }
}
