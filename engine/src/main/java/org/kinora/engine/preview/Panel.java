package org.kinora.engine.preview;

import org.kinora.engine.frame.DrawList;
import org.kinora.engine.preview.WindowLayout.Area;

/** A drawing that lies over a part of the window. */
record Panel(Area area, DrawList drawing) {}
