package org.kinora.engine.text.tex;

import java.util.Map;
import java.util.Set;

/**
 * What the parser must know about TeX's commands to find the parts of a formula. Any other command is one part together
 * with its groups.
 */
final class TexCommands {

    /** Commands whose arguments are formulas, and how many they have. */
    static final Map<String, Integer> FORMULA_ARGUMENTS = Map.ofEntries(
            Map.entry("frac", 2),
            Map.entry("dfrac", 2),
            Map.entry("tfrac", 2),
            Map.entry("cfrac", 2),
            Map.entry("binom", 2),
            Map.entry("dbinom", 2),
            Map.entry("tbinom", 2),
            Map.entry("sqrt", 1),
            Map.entry("stackrel", 2),
            Map.entry("overset", 2),
            Map.entry("underset", 2),
            Map.entry("overline", 1),
            Map.entry("underline", 1),
            Map.entry("overbrace", 1),
            Map.entry("underbrace", 1),
            Map.entry("overrightarrow", 1),
            Map.entry("overleftarrow", 1),
            Map.entry("boxed", 1),
            Map.entry("fbox", 1),
            Map.entry("hat", 1),
            Map.entry("widehat", 1),
            Map.entry("tilde", 1),
            Map.entry("widetilde", 1),
            Map.entry("bar", 1),
            Map.entry("vec", 1),
            Map.entry("dot", 1),
            Map.entry("ddot", 1),
            Map.entry("check", 1),
            Map.entry("breve", 1),
            Map.entry("acute", 1),
            Map.entry("grave", 1),
            Map.entry("mathring", 1),
            Map.entry("not", 1),
            Map.entry("mathinner", 1),
            Map.entry("sfrac", 2),
            Map.entry("Bra", 1),
            Map.entry("Ket", 1),
            Map.entry("Braket", 1),
            Map.entry("xrightarrow", 1),
            Map.entry("xleftarrow", 1),
            Map.entry("overleftrightarrow", 1),
            Map.entry("underrightarrow", 1),
            Map.entry("underleftarrow", 1),
            Map.entry("dddot", 1),
            Map.entry("mathop", 1),
            Map.entry("mathbin", 1),
            Map.entry("mathrel", 1),
            Map.entry("mathord", 1),
            Map.entry("mathopen", 1),
            Map.entry("mathclose", 1),
            Map.entry("mathpunct", 1));

    /** Commands that TeX refuses in a text. */
    static final Set<String> NEEDING_FORMULA = Set.of(
            "frac",
            "dfrac",
            "tfrac",
            "cfrac",
            "binom",
            "dbinom",
            "tbinom",
            "sqrt",
            "stackrel",
            "overset",
            "underset",
            "overline",
            "overbrace",
            "underbrace",
            "overrightarrow",
            "overleftarrow",
            "hat",
            "widehat",
            "tilde",
            "widetilde",
            "bar",
            "vec",
            "dot",
            "ddot",
            "left",
            "sum",
            "prod",
            "int",
            "lim");

    /** Commands whose first argument is not a formula and whose second is one. */
    static final Set<String> GROUP_BEFORE_FORMULA =
            Set.of("textcolor", "colorbox", "bgcolor", "fgcolor", "scalebox", "rotatebox", "raisebox");

    /** Commands that set their argument in another alphabet, still as a formula. */
    static final Set<String> MATH_ALPHABETS = Set.of(
            "mathrm",
            "mathbf",
            "mathit",
            "mathsf",
            "mathtt",
            "mathbb",
            "mathcal",
            "mathscr",
            "mathfrak",
            "mathds",
            "boldsymbol",
            "operatorname");

    /** Commands that set their argument as text, in which spaces count and dollars enclose formulas. */
    static final Set<String> TEXT_ALPHABETS =
            Set.of("text", "textrm", "textbf", "textit", "textsf", "texttt", "mbox", "intertext");

    /** Commands that draw nothing themselves, and how many groups follow them. */
    static final Map<String, Integer> DRAWING_NOTHING = Map.ofEntries(
            Map.entry("quad", 0),
            Map.entry("qquad", 0),
            Map.entry("displaystyle", 0),
            Map.entry("textstyle", 0),
            Map.entry("scriptstyle", 0),
            Map.entry("scriptscriptstyle", 0),
            Map.entry("rm", 0),
            Map.entry("bf", 0),
            Map.entry("it", 0),
            Map.entry("sf", 0),
            Map.entry("tt", 0),
            Map.entry("cal", 0),
            Map.entry("hline", 0),
            Map.entry("cr", 0),
            Map.entry("newline", 0),
            Map.entry("nonumber", 0),
            Map.entry("hspace", 1),
            Map.entry("vspace", 1),
            Map.entry("phantom", 1),
            Map.entry("hphantom", 1),
            Map.entry("vphantom", 1),
            Map.entry("color", 1));

    /** Commands that say where the scripts of an operator stand. */
    static final Set<String> SCRIPT_PLACEMENT = Set.of("limits", "nolimits");

    /** Commands that enlarge the delimiter behind them. */
    static final Set<String> BIG_DELIMITERS = Set.of(
            "big", "Big", "bigg", "Bigg", "bigl", "Bigl", "biggl", "Biggl", "bigr", "Bigr", "biggr", "Biggr", "bigm",
            "Bigm", "biggm", "Biggm", "middle");

    /** Control characters that make space or break lines. */
    static final String BLANK_CONTROLS = ",;:!> \\";

    /** Environments whose {@code \begin} is followed by a group that is not a formula. */
    static final Set<String> ENVIRONMENTS_WITH_ARGUMENT =
            Set.of("array", "tabular", "alignat", "alignedat", "multicols");

    /** Commands that would change the meaning of later formulas, or read files. */
    static final Set<String> REFUSED = Set.of(
            "newcommand",
            "renewcommand",
            "newenvironment",
            "renewenvironment",
            "DeclareMathOperator",
            "def",
            "definecolor",
            "includegraphics",
            "jlmExternalFont",
            "jlmDynamic",
            "jlmXML",
            "fontsize");

    private TexCommands() {}
}
