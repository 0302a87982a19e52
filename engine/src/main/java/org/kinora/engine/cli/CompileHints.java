package org.kinora.engine.cli;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kinora.engine.Kinora;

/** What to write instead, for a compiler's error in a scene: by manim's names, by Kinora's, and by what the file itself declares. */
final class CompileHints {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    /** Below this length every name is near. */
    private static final int SHORTEST = 3;

    /** Of Java's own, those whose classes scenes use. */
    private static final List<String> JAVA_PACKAGES = List.of(
            "java.util",
            "java.util.stream",
            "java.util.function",
            "java.math",
            "java.nio.file",
            "java.io",
            "java.time");

    private final ManimNames manim;
    private final AuthorNames ours;

    CompileHints(ManimNames manim, AuthorNames ours) {
        this.manim = manim;
        this.ours = ours;
    }

    /**
     * A sentence without a full stop, or null if there is nothing to say that the compiler does not.
     *
     * @param source all of the file
     */
    String hint(Mistake mistake, String source) {
        return switch (mistake.code()) {
            case "compiler.err.class.public.should.be.in.file" ->
                "only the class with the file's name may be public:" + " leave public out at " + mistake.word();
            case "compiler.err.ref.ambiguous" -> ambiguous(mistake.word());
            default -> mistake.isUnknownName() ? unknown(mistake, source) : calledByManim(mistake);
        };
    }

    private String ambiguous(String word) {
        Set<String> classes = ours.classesNamed(word);
        return classes.isEmpty() ? null : "another package has a " + word + " too: add import " + first(classes) + ";";
    }

    /** An error in the arguments of what is another method here, as in {@code wait(0.5)}, which every Java object has. */
    private String calledByManim(Mistake mistake) {
        if (mistake.isCalled() && ours.has(mistake.word())) {
            return manim.advice(mistake.word());
        }
        return ours.has(mistake.called()) ? null : byTable(mistake.called());
    }

    private String unknown(Mistake mistake, String source) {
        String word = mistake.word();
        String known = byTable(word);
        known = known == null ? byTable(snakeCase(word)) : known;
        if (known == null && !mistake.isMember()) {
            known = notImported(mistake);
            known = known == null ? ofJava(word) : known;
        }
        if (known == null) {
            known = inOurManner(mistake);
        }
        return known == null && word.length() >= SHORTEST ? near(mistake, source) : known;
    }

    private String byTable(String word) {
        return manim.namesFor(word).stream()
                .filter(ours::has)
                .findFirst()
                .map(name -> isCalled(name, word))
                .orElse(manim.advice(word));
    }

    /** A class of Java's own that the file does not import. */
    private static String ofJava(String word) {
        return JAVA_PACKAGES.stream()
                .map(name -> name + "." + word)
                .filter(CompileHints::isInJava)
                .findFirst()
                .map(name -> word + " is a class of Java's: add import " + name + ";")
                .orElse(null);
    }

    private static boolean isInJava(String className) {
        try {
            return Modifier.isPublic(Class.forName(className, false, ClassLoader.getPlatformClassLoader())
                    .getModifiers());
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private String isCalled(String name, String byManim) {
        return shown(name) + " is what manim calls " + byManim;
    }

    /** Methods with brackets. */
    private String shown(String name) {
        return ours.methods().contains(name) ? name + "(\u2026)" : name;
    }

    /** One of ours that is spelled well, but that the file does not know. */
    private String notImported(Mistake mistake) {
        String word = mistake.word();
        Set<String> classes = ours.classesNamed(word);
        if (!classes.isEmpty() && mistake.isCalled() && !mistake.isMade()) {
            return isMadeByMethod(word, first(classes))
                    ? isCalled(decapitalized(word), word)
                    : word + " is a class: new " + word + "(\u2026)";
        }
        if (!classes.isEmpty()) {
            return word + " is in another package: add import " + first(classes) + ";";
        }
        Set<String> owners = ours.ownersOf(word);
        if (owners.isEmpty()) {
            return null;
        }
        String everything = Kinora.class.getName();
        String owner = owners.contains(everything) ? everything : first(owners);
        return word + " is " + owner.substring(owner.lastIndexOf('.') + 1) + "." + word + ": add import static " + owner
                + ".*;";
    }

    /** Whether a static method beside a class makes what the class is, as create(…) does for Create. */
    private boolean isMadeByMethod(String word, String className) {
        String packagePrefix = className.substring(0, className.length() - word.length());
        return ours.ownersOf(decapitalized(word)).stream().anyMatch(owner -> owner.startsWith(packagePrefix));
    }

    /** The same name as manim or Java beans would write it: next_to, get_center, FadeIn(, getWidth. */
    private String inOurManner(Mistake mistake) {
        String word = mistake.word();
        List<String> candidates = new ArrayList<>();
        String camel = camelCase(word);
        candidates.add(camel);
        if (camel.startsWith("get") && camel.length() > 3) {
            candidates.add(decapitalized(camel.substring(3)));
        }
        if (mistake.isCalled() && !mistake.isMade()) {
            candidates.add(decapitalized(word));
        }
        return candidates.stream()
                .filter(name -> !name.equals(word) && ours.methods().contains(name))
                .findFirst()
                .map(name -> word.startsWith("get") && word.indexOf('_') < 0
                        ? shown(name) + " is what gets it, without get"
                        : isCalled(name, word))
                .orElse(null);
    }

    private String near(Mistake mistake, String source) {
        Set<String> pool = new TreeSet<>(wordsOf(source));
        if (mistake.isMade()) {
            pool.removeIf(word -> Character.isLowerCase(word.charAt(0)));
            pool.addAll(ours.classes());
        } else if (mistake.isCalled()) {
            pool.addAll(ours.methods());
        } else {
            pool.addAll(mistake.isMember() ? ours.methods() : ours.classes());
            pool.addAll(ours.constants());
        }
        pool.remove(mistake.word());
        List<String> near = Suggestions.of(mistake.word(), pool);
        return near.isEmpty()
                ? null
                : "there is no " + mistake.word() + "; did you mean " + String.join(" or ", near) + "?";
    }

    private static Collection<String> wordsOf(String source) {
        return WORD.matcher(source).results().map(match -> match.group()).toList();
    }

    /** As manim writes what is written in Java's manner: set_fill for setFill. */
    private static String snakeCase(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static String camelCase(String snake) {
        StringBuilder camel = new StringBuilder();
        for (String part : snake.split("_")) {
            camel.append(camel.isEmpty() || part.isEmpty() ? part : capitalized(part));
        }
        return camel.toString();
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String decapitalized(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String first(Set<String> names) {
        return names.iterator().next();
    }
}
