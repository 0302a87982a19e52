package org.kinora.engine.animation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.engine.mobject.Formula;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;

/**
 * Turns a formula into another by the parts of their TeX sources: the longest parts that both have travel as a whole,
 * then shorter ones down to single glyphs, and then glyphs that look alike. A base keeps its exponent if it can. The rest fades. A fraction bar becomes a
 * fraction bar, a root a root.
 *
 * <pre>{@code
 * play(new TransformMatchingTex(new MathTex("a^2 + b^2 = c^2"), new MathTex("a^2 = c^2 - b^2")).pathArc(PI / 2));
 * play(new TransformMatchingTex(before, after).map("x", "\\frac{1}{y}"));
 * }</pre>
 */
public final class TransformMatchingTex extends MatchingTransform<TransformMatchingTex, Formula<?>> {

    private static final Pattern COMMAND = Pattern.compile("\\\\[a-zA-Z]+");

    private final Map<String, String> map = new LinkedHashMap<>();

    public TransformMatchingTex(Formula<?> source, Formula<?> target) {
        super(source, target);
    }

    /** Turns a complete part of the first formula, wherever it occurs, into a part of the second. */
    public TransformMatchingTex map(String from, String to) {
        map.put(from, to);
        return this;
    }

    @Override
    List<Letter> unitsOf(Formula<?> whole) {
        return whole.letters();
    }

    @Override
    Matching match(Formula<?> from, Formula<?> to) {
        List<Letter> glyphs = from.letters();
        List<Letter> glyphsThere = to.letters();
        Matching matching = between(glyphs, glyphsThere);
        map.forEach((here, there) -> {
            from.part(here);
            to.part(there);
            List<Group<Letter>> parts = from.parts(here);
            List<Group<Letter>> partsThere = to.parts(there);
            for (int i = 0; i < Math.min(parts.size(), partsThere.size()); i++) {
                matching.pair(numbers(parts.get(i), glyphs), numbers(partsThere.get(i), glyphsThere));
            }
        });
        List<String> names = names(from);
        List<String> namesThere = names(to);
        // whole parts before what is cut out of one, such as an exponent that serves another base
        for (boolean isStrict : new boolean[] {true, false}) {
            matching.pairRuns(
                    (i, j) -> names.get(i).equals(namesThere.get(j)),
                    TexBonds.wholeRuns(from, isStrict),
                    TexBonds.wholeRuns(to, isStrict),
                    (i, j) ->
                            glyphs.get(i).center().distanceTo(glyphsThere.get(j).center()));
        }
        // bars and roots, without what is under them
        matching.pairFirsts((i, j) -> names.get(i).equals(namesThere.get(j)));
        List<OutlineForm> forms = glyphs.stream().map(OutlineForm::of).toList();
        List<OutlineForm> formsThere = glyphsThere.stream().map(OutlineForm::of).toList();
        matching.pairFirsts((i, j) -> forms.get(i).isLike(formsThere.get(j)));
        return matching;
    }

    private static List<Integer> numbers(Group<Letter> part, List<Letter> all) {
        return part.stream().map(all::indexOf).toList();
    }

    /** What the source calls each glyph: what it is written as, or the command that draws it around others. */
    private static List<String> names(Formula<?> formula) {
        return formula.letters().stream()
                .map(glyph -> {
                    String written = formula.tex().substring(glyph.sourceStart(), glyph.sourceEnd());
                    Matcher command = COMMAND.matcher(written);
                    return command.lookingAt() ? command.group() : written;
                })
                .toList();
    }
}
