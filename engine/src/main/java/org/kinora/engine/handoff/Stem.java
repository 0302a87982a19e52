package org.kinora.engine.handoff;

import java.nio.file.Path;
import org.kinora.engine.sound.SoundRole;

/**
 * The sounds of one role as a file.
 *
 * @param samples of each channel
 */
public record Stem(SoundRole role, Path file, long samples) {

    /** What editors call it. */
    public String title() {
        return title(role);
    }

    static String title(SoundRole role) {
        return switch (role) {
            case VOICE -> "narration";
            case MUSIC -> "music";
            case EFFECT -> "sounds";
        };
    }
}
