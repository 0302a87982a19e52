package org.kinora.engine.preview;

/** What a key in the window does. */
enum Action {
    PLAY,
    FRAME_BACK,
    FRAME_ON,
    SECOND_BACK,
    SECOND_ON,
    SECTION_BACK,
    SECTION_ON,
    START,
    END,
    LOOP_FROM,
    LOOP_TO,
    LOOP,
    SLOWER,
    FASTER,
    USUAL_PACE,
    MUTE,
    ZOOM_IN,
    ZOOM_OUT,
    WHOLE_PICTURE,
    SCREENSHOT,
    FULL_SCREEN,
    RELOAD,
    HELP,
    BACK,
    CLOSE
}
