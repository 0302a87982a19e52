package org.kinora.engine.scene;

import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Formula;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.Typographic;
import org.kinora.engine.timeline.Moment;

/** What a text says, in a row that is short enough for a message. */
public final class Words {

    private static final int LONGEST = 40;

    private Words() {}

    /** The beginning of a text, the TeX of a formula, or the digits of a number, as they are at a moment. */
    public static String of(Typographic<?> text, Moment moment) {
        String words = text instanceof Text letters
                ? letters.textAt(moment)
                : text instanceof DecimalNumber number ? number.textAt(moment) : ((Formula<?>) text).tex();
        String row = words.replaceAll("\\s+", " ");
        return row.length() <= LONGEST ? row : row.substring(0, LONGEST) + "…";
    }
}
