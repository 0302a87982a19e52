package org.kinora.engine.text.tex;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Sets formulas, or finds them in the cache. For one thread at a time. Equal outlines are one object in all formulas of
 * one setter.
 */
public final class FormulaSetter {

    private final TexCache cache;
    private final Supplier<FormulaFonts> fonts;
    private final SharedOutlines outlines = new SharedOutlines();
    private FormulaTypesetter typesetter;

    /**
     * @param cache folder for set formulas, created when there is something to keep
     * @param fonts called when a formula must be set that is not in the cache
     */
    public FormulaSetter(Path cache, Supplier<FormulaFonts> fonts) {
        this.cache = new TexCache(cache);
        this.fonts = fonts;
    }

    /**
     * Sets a formula in display style.
     *
     * @param macros bodies by names, without a backslash before the name; {@code #1} stands for the first argument
     * @throws TexException if it cannot be set
     */
    public SetFormula math(String formula, Map<String, String> macros) {
        return set(formula, TexParser.math(TexRewriter.rewrite(formula, macros)));
    }

    /**
     * Sets a text in which dollars enclose formulas.
     *
     * @param macros as for a formula
     * @throws TexException if a part of it cannot be set
     */
    public SetFormula text(String text, Map<String, String> macros) {
        return set(text, TexParser.text(TexRewriter.rewrite(text, macros)));
    }

    private SetFormula set(String source, MarkedTex tex) {
        return sharing(cache.find(source, tex.key()).orElseGet(() -> {
            if (typesetter == null) {
                typesetter = new FormulaTypesetter(fonts.get());
            }
            SetFormula fresh = typesetter.set(source, tex);
            cache.keep(fresh, tex.key());
            return fresh;
        }));
    }

    private SetFormula sharing(SetFormula set) {
        List<FormulaShape> shapes = new ArrayList<>();
        for (FormulaShape shape : set.shapes()) {
            shapes.add(new FormulaShape(
                    outlines.shared(shape.outline()),
                    shape.placement(),
                    shape.sourceStart(),
                    shape.sourceEnd(),
                    shape.advance(),
                    shape.color()));
        }
        return new SetFormula(set.source(), shapes, set.width(), set.ascent(), set.descent());
    }
}
