package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.SourceLine;

/** What annotations of a film's classes say is meant so, and which of them say nothing. */
final class Suppressions {

    /** Of findings about annotations. */
    static final String RULE = "suppression";

    private final Film film;
    private final Audience audience;
    private final List<Class<?>> sceneClasses = new ArrayList<>();
    /** Of the classes that have been asked so far. */
    private final Map<Class<?>, LintIgnore[]> byClass = new LinkedHashMap<>();

    private final Set<LintIgnore> used = new LinkedHashSet<>();

    Suppressions(Film film, Audience audience) {
        this.film = film;
        this.audience = audience;
        for (Class<?> type = film.sceneClass(); type != Scene.class; type = type.getSuperclass()) {
            sceneClasses.add(type);
            ignores(type);
        }
    }

    private LintIgnore[] ignores(Class<?> type) {
        return byClass.computeIfAbsent(type, any -> any.getDeclaredAnnotationsByType(LintIgnore.class));
    }

    /** Why a finding is meant so; empty if nothing says that it is. */
    Optional<String> reasonFor(Finding finding) {
        List<Class<?>> classes = new ArrayList<>(sceneClasses);
        finding.line().ifPresent(line -> classes.addAll(classesOf(line)));
        for (Class<?> type : classes) {
            for (LintIgnore ignore : ignores(type)) {
                if (isMeant(finding, ignore)) {
                    used.add(ignore);
                    return Optional.of(ignore.reason());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMeant(Finding finding, LintIgnore ignore) {
        return ignore.rule().equals(finding.rule())
                && !ignore.reason().isBlank()
                && isForThisAudience(ignore)
                && (ignore.of().isEmpty()
                        || finding.objects().stream().anyMatch(object -> object.contains(ignore.of())));
    }

    private boolean isForThisAudience(LintIgnore ignore) {
        return ignore.audience().length == 0 || List.of(ignore.audience()).contains(audience);
    }

    /** The class of a line, and those around it. */
    private List<Class<?>> classesOf(SourceLine line) {
        List<Class<?>> classes = new ArrayList<>();
        try {
            ClassLoader loader = film.sceneClass().getClassLoader();
            for (Class<?> type = Class.forName(line.className(), false, loader);
                    type != null;
                    type = type.getEnclosingClass()) {
                classes.add(type);
            }
        } catch (ClassNotFoundException | LinkageError notLoadable) {
            // a class that was made at run time has no annotations of an author's
        }
        return classes;
    }

    /**
     * What is wrong with the annotations themselves.
     *
     * @param rules that were applied
     * @param isWhole whether all of the film was looked at
     */
    List<Finding> faults(Collection<LintRule> rules, boolean isWhole) {
        List<String> known = Lint.rules().stream().map(LintRule::name).toList();
        List<String> applied = rules.stream().map(LintRule::name).toList();
        List<Finding> faults = new ArrayList<>();
        byClass.forEach((type, ignores) -> {
            for (LintIgnore ignore : ignores) {
                if (!known.contains(ignore.rule())) {
                    faults.add(fault(
                            type,
                            ignore,
                            Severity.ERROR,
                            "names no rule",
                            "the rules are " + String.join(", ", known)));
                } else if (ignore.reason().isBlank()) {
                    faults.add(fault(type, ignore, Severity.ERROR, "has no reason, so it does not hold", "say why"));
                } else if (isWhole && isIdle(type, ignore) && applied.contains(ignore.rule())) {
                    faults.add(fault(type, ignore, Severity.WARNING, "suppresses nothing", "take it away"));
                }
            }
        });
        return faults;
    }

    /** In one part of a film there may be nothing of what is suppressed in another. */
    private boolean isIdle(Class<?> type, LintIgnore ignore) {
        return sceneClasses.contains(type)
                && film.settings().part().isEmpty()
                && isForThisAudience(ignore)
                && !used.contains(ignore);
    }

    private static Finding fault(Class<?> type, LintIgnore ignore, Severity severity, String what, String advice) {
        String annotation = "@LintIgnore(rule = \"" + ignore.rule() + "\""
                + (ignore.of().isEmpty() ? "" : ", of = \"" + ignore.of() + "\"") + ") on " + type.getSimpleName();
        return new Finding(
                RULE, severity, 0, 0, List.of(type.getSimpleName()), Optional.empty(), annotation + " " + what, advice);
    }
}
