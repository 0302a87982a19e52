package org.kinora.engine.preview;

import org.kinora.engine.paint.Color;

/** The window's few colours: dark and calm, so that the picture is the brightest thing in it. */
final class Tones {

    static final Color GROUND = Color.hex("#17181B");
    static final Color PANEL = Color.hex("#1B1D21");
    static final Color LANE = Color.hex("#202329");
    static final Color EDGE = Color.hex("#2B2E34");
    static final Color BLOCK = Color.hex("#313640");
    static final Color BLOCK_NOW = Color.hex("#43506A");
    static final Color WAVE = Color.hex("#4F7F8E");
    static final Color PLAYED = Color.BLUE;
    static final Color BRIGHT = Color.hex("#E8E9ED");
    static final Color DIM = Color.hex("#959AA5");
    static final Color LOOP = Color.GOLD;
    static final Color WARNING = Color.hex("#F0AC5F");
    static final Color FAULT = Color.hex("#FF7A6B");
    static final Color PICKED = Color.hex("#58C4DD");

    private Tones() {}
}
