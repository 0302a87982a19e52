package org.kinora.engine.scene;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A scene made of parts, which are played one after another, or one of them alone.
 *
 * <pre>{@code
 * public final class Explainer extends Sequence {
 *     @Override
 *     protected List<Part> parts() {
 *         return List.of(new Question(this), new NextWord(this));
 *     }
 * }
 * }</pre>
 *
 * Every part draws its own random numbers, the same ones alone as in the whole film.
 */
public abstract class Sequence extends Scene {

    /** Names become names of files. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * The parts in order. Called once, when the scene is recorded; and, unless {@link #partNames} is overridden, for a
     * list of names too. So the parts' constructors keep what they are given, and mobjects are made when they begin or
     * play.
     */
    protected abstract List<Part> parts();

    /**
     * The parts' names in order, without anything being recorded. Override it where the parts cannot be made outside of
     * a recording, or take long.
     */
    public List<String> partNames() {
        return parts().stream().map(Part::name).toList();
    }

    /** Sets what all parts share, such as the background; called before any of them. Does nothing unless overridden. */
    protected void prepare() {}

    /**
     * Plays all parts, or the one that the settings name.
     *
     * @throws IllegalArgumentException if no part has that name
     * @throws IllegalStateException if {@link #partNames} tells of other parts, or names are not such as files may have
     */
    @Override
    protected final void construct() {
        prepare();
        List<Part> parts = parts();
        List<String> names = parts.stream().map(Part::name).toList();
        check(names);
        if (!names.equals(partNames())) {
            throw new IllegalStateException(
                    "The parts are " + names + ", but partNames() says " + partNames() + ": make them the same");
        }
        String chosen = settings().part();
        if (!chosen.isEmpty()) {
            parts = List.of(parts.get(indexOf(chosen, names)));
        }
        for (Part part : parts) {
            drawRandomNumbersFor(part.name());
            if (part == parts.get(0)) {
                part.begin();
            }
            part.play();
        }
    }

    private static void check(List<String> names) {
        for (String name : names) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalStateException(
                        "A part's name is made of small letters, digits and hyphens, such as 08-nudge, not " + name);
            }
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new IllegalStateException("Two parts are called " + name + ": give one another name");
            }
        }
    }

    private static int indexOf(String name, List<String> names) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "There is no part " + name + "; the parts are " + String.join(", ", names));
        }
        return index;
    }
}
