package org.kinora.engine.text.tex;

import java.awt.Font;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.scilab.forge.jlatexmath.FontInfo;

/**
 * The TrueType files inside JLaTeXMath, opened without Java's own font machinery, which would look for fontconfig and
 * the machine's fonts, and take a third of a second.
 *
 * <p>JLaTeXMath 1.0.7 makes a {@link Font} when it first draws from a file and keeps it in a private field. Here every
 * such field is filled in advance with a font that only names the file and is never drawn with.
 */
final class JLaTeXMathFonts {

    private final FormulaFonts outlines;
    private final Map<String, FontInfo> byName = new HashMap<>();

    JLaTeXMathFonts(FormulaFonts outlines) {
        this.outlines = outlines;
    }

    /** To be called after a formula is parsed, which may make JLaTeXMath register further fonts, and before it is drawn. */
    void standInForAll() {
        Map<?, ?> registered = (Map<?, ?>) valueOf("fonts", null);
        for (Map.Entry<?, ?> entry : registered.entrySet()) {
            FontInfo info = (FontInfo) entry.getValue();
            String name = "jlatexmath-" + entry.getKey();
            if (byName.put(name, info) != info) {
                set("font", info, new Font(name, Font.PLAIN, 1));
            }
        }
    }

    FormulaFonts.Glyph glyph(Font standIn, char character) {
        FontInfo info = byName.get(standIn.getName());
        if (info == null) {
            throw new IllegalStateException("JLaTeXMath draws with a font that is not its own: " + standIn.getName());
        }
        String path = (String) valueOf("path", info);
        Object base = valueOf("base", info);
        Class<?> beside = base == null ? FontInfo.class : base.getClass();
        return outlines.glyph(path, beside, character);
    }

    private static Object valueOf(String field, FontInfo of) {
        try {
            return accessible(field).get(of);
        } catch (ReflectiveOperationException e) {
            throw notTheKnownVersion(e);
        }
    }

    private static void set(String field, FontInfo of, Object value) {
        try {
            accessible(field).set(of, value);
        } catch (ReflectiveOperationException e) {
            throw notTheKnownVersion(e);
        }
    }

    private static Field accessible(String name) throws NoSuchFieldException {
        Field field = FontInfo.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static IllegalStateException notTheKnownVersion(ReflectiveOperationException cause) {
        return new IllegalStateException(
                "The JLaTeXMath on the class path is not version 1.0.7: put that one there", cause);
    }
}
