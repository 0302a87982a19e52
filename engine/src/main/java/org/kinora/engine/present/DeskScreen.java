package org.kinora.engine.present;

import org.kinora.engine.preview.WindowLayout.Area;

/**
 * A screen of the desktop.
 *
 * @param handle GLFW's
 * @param room what it has beside the desktop's own bars, in the desktop's units
 */
record DeskScreen(long handle, Area room) {}
