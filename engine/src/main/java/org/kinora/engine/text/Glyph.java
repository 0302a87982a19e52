package org.kinora.engine.text;

import org.kinora.engine.geometry.Path;

/** A glyph of a font: its outline in ems, with its origin on the baseline, and its advance in ems. */
record Glyph(Path outline, double advance) {}
