package org.kinora.engine.sound;

/** What a sound is to a film; music makes room for voices. */
public enum SoundRole {
    /** A sound of its own moment: a click, a chord, rain. */
    EFFECT,
    /** A bed under everything else, which becomes softer while a {@link #VOICE} is heard. */
    MUSIC,
    /** Speech. */
    VOICE
}
