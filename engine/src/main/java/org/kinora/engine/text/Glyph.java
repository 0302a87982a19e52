package org.kinora.engine.text;

import org.kinora.engine.geometry.Path;

/** A glyph of a font: its outline in ems, origin on the baseline, and how far the pen moves on, in ems. */
record Glyph(Path outline, double advance) {}
