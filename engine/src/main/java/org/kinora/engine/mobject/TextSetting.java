package org.kinora.engine.mobject;

import org.kinora.engine.text.FontFamily;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextStyle;

/**
 * How a text is to be set other than it was made.
 *
 * @param font null for that of its styles
 * @param ligatures whether letters may join; null for what its styles say
 * @param flow null for that with which it was made
 */
record TextSetting(FontFamily font, Boolean ligatures, TextFlow flow) {

    static final TextSetting AS_MADE = new TextSetting(null, null, null);

    TextSetting font(FontFamily family) {
        return new TextSetting(family, ligatures, flow);
    }

    TextSetting ligatures(boolean join) {
        return new TextSetting(font, join, flow);
    }

    TextSetting flow(TextFlow other) {
        return new TextSetting(font, ligatures, other);
    }

    TextStyle applied(TextStyle style) {
        TextStyle inFont = font == null ? style : style.face(style.face().of(font));
        return ligatures == null ? inFont : inFont.ligatures(ligatures);
    }
}
