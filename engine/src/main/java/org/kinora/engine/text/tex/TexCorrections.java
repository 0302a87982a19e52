package org.kinora.engine.text.tex;

import java.util.Map;
import java.util.Set;

/**
 * Corrections for JLaTeXMath 1.0.7, where it differs from LaTeX with amsmath, amssymb, mathtools and braket: commands
 * that it does not know or would silently set wrong, written as TeX that it sets correctly.
 */
final class TexCorrections {

    /** A beginning and an end of an environment. */
    record Environment(String begin, String end) {}

    /** By name, without the backslash; {@code #1} stands for the first argument. */
    static final Map<String, String> MACROS = Map.ofEntries(
            Map.entry("R", "\\mathbb{R}"),
            Map.entry("N", "\\mathbb{N}"),
            Map.entry("Z", "\\mathbb{Z}"),
            Map.entry("Q", "\\mathbb{Q}"),
            Map.entry("C", "\\mathbb{C}"),
            Map.entry("bra", "\\mathinner{\\langle #1|}"),
            Map.entry("ket", "\\mathinner{|#1\\rangle}"),
            Map.entry("braket", "\\mathinner{\\langle #1\\rangle}"),
            Map.entry("coloneqq", "\\colonequals"),
            Map.entry("eqqcolon", "\\equalscolon"),
            Map.entry("lvert", "\\vert"),
            Map.entry("rvert", "\\vert"),
            Map.entry("dotsm", "\\cdots"),
            Map.entry("bm", "\\boldsymbol{#1}"),
            Map.entry("nicefrac", "\\sfrac{#1}{#2}"),
            Map.entry("textnormal", "\\textrm{#1}"),
            Map.entry("textup", "\\textrm{#1}"),
            Map.entry("emph", "\\textit{#1}"),
            // amsmath leaves 18 mu before and 6 mu inside, JLaTeXMath twice as much
            Map.entry("pod", "\\quad({#1})"),
            Map.entry("pmod", "\\quad(\\mathrm{mod}\\,\\,{#1})"),
            Map.entry("mod", "\\quad\\mathrm{mod}\\,\\,{#1}"));

    /** JLaTeXMath's arrays begin and end with half an em of space, which amsmath's cases do not have. */
    private static final String NO_MARGIN = "\\hspace{-0.5em}";

    private static final String CASES = NO_MARGIN + "\\begin{array}{l@{\\quad}l}";
    private static final String END_OF_CASES = "\\end{array}" + NO_MARGIN;

    /** What environments are set as. Formulas have no numbers here, so starred environments are the same as others. */
    static final Map<String, Environment> ENVIRONMENTS = Map.ofEntries(
            Map.entry("cases", new Environment("\\left\\{" + CASES, END_OF_CASES + "\\right.")),
            Map.entry("rcases", new Environment("\\left." + CASES, END_OF_CASES + "\\right\\}")),
            Map.entry("split", environment("aligned")),
            Map.entry("align", environment("aligned")),
            Map.entry("align*", environment("aligned")),
            Map.entry("alignat*", environment("alignat")),
            Map.entry("flalign*", environment("flalign")),
            Map.entry("gather*", environment("gather")),
            Map.entry("multline*", environment("multline")),
            Map.entry("eqnarray*", environment("eqnarray")),
            Map.entry("equation", new Environment("{", "}")),
            Map.entry("equation*", new Environment("{", "}")));

    /** Alphabets whose remaining characters JLaTeXMath would take from another font. */
    static final Set<String> CAPITALS_ONLY = Set.of("mathbb", "mathds", "mathcal", "mathscr");

    /**
     * Operators and relations, which have space on both sides between neighbours, and none toward the next symbol if
     * nothing is before them.
     */
    static final Set<String> BINARY = Set.of(
            "+",
            "-",
            "*",
            "\\pm",
            "\\mp",
            "\\times",
            "\\cdot",
            "\\div",
            "\\circ",
            "\\ast",
            "\\oplus",
            "\\otimes",
            "\\odot",
            "\\cup",
            "\\cap",
            "\\wedge",
            "\\vee",
            "\\setminus");

    /** Commands whose first groups are colours, and how many of them. */
    static final Map<String, Integer> COLORS =
            Map.of("textcolor", 1, "colorbox", 1, "bgcolor", 1, "fgcolor", 1, "fcolorbox", 2);

    private TexCorrections() {}

    private static Environment environment(String name) {
        return new Environment("\\begin{" + name + "}", "\\end{" + name + "}");
    }
}
