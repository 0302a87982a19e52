package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.PlacedGlyph;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextLayout;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.text.Typesetter;

/** What a caption looks like: white letters on a dark plate, as large as the width of the picture allows. */
final class CaptionPicture {
}
