package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Formula;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Mobject;

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

    /** Its glyphs, and behind them its numbers that can change. */
    @Override
    List<Mobject> unitsOf(Formula<?> whole) {
        List<Mobject> units = new ArrayList<>(whole.letters());
        units.addAll(whole.numbers());
        return units;
    }

    @Override
    Matching match(Formula<?> from, Formula<?> to) {
        List<Letter> glyphs = from.letters();
        List<Letter> glyphsThere = to.letters();
        Matching matching = between(unitsOf(from), unitsOf(to));
        pairNumbers(from, to, matching);
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
        BiPredicate<Integer, Integer> areNamedAlike = (i, j) ->
                i < names.size() && j < namesThere.size() && names.get(i).equals(namesThere.get(j));
        // whole parts before what is cut out of one, such as an exponent that serves another base
        for (boolean isStrict : new boolean[] {true, false}) {
            matching.pairRuns(
                    areNamedAlike,
                    TexBonds.wholeRuns(from, isStrict),
                    TexBonds.wholeRuns(to, isStrict),
                    (i, j) ->
                            glyphs.get(i).center().distanceTo(glyphsThere.get(j).center()));
        }
        // bars and roots, without what is under them
        matching.pairFirsts(areNamedAlike);
        List<OutlineForm> forms = glyphs.stream().map(OutlineForm::of).toList();
        List<OutlineForm> formsThere = glyphsThere.stream().map(OutlineForm::of).toList();
        matching.pairFirsts((i, j) ->
                i < forms.size() && j < formsThere.size() && forms.get(i).isLike(formsThere.get(j)));
        return matching;
    }

    /** A number that can change becomes the one that is written alike, or the glyphs that are, and glyphs become a number. */
    private static void pairNumbers(Formula<?> from, Formula<?> to, Matching matching) {
        List<List<Integer>> there = new ArrayList<>();
        for (DecimalNumber number : from.numbers()) {
            List<Integer> here = List.of(from.letters().size() + from.numbers().indexOf(number));
            written(to, from.texOf(number)).stream()
                    .filter(place -> !there.contains(place))
                    .findFirst()
                    .filter(place -> matching.pair(here, place))
                    .ifPresent(there::add);
        }
        for (DecimalNumber number : to.numbers()) {
            List<Integer> place = List.of(to.letters().size() + to.numbers().indexOf(number));
            if (!there.contains(place)) {
                written(from, to.texOf(number)).stream().anyMatch(here -> matching.pair(here, place));
            }
        }
    }

    /** Where a formula has a number: as one that can change, and then as glyphs. */
    private static List<List<Integer>> written(Formula<?> formula, String number) {
        List<List<Integer>> places = new ArrayList<>();
        List<DecimalNumber> numbers = formula.numbers();
        for (int i = 0; i < numbers.size(); i++) {
            if (formula.texOf(numbers.get(i)).equals(number)) {
                places.add(List.of(formula.letters().size() + i));
            }
        }
        formula.parts(number).forEach(part -> places.add(numbers(part, formula.letters())));
        return places;
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
