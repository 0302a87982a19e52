package org.kinora.engine.lint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that something which a rule finds is meant so. It stands on a scene, or on a class that makes what is found, such
 * as one part of a film.
 *
 * <pre>
 * &#64;LintIgnore(rule = "contrast", of = "a page of small print", reason = "it is there to look long, not to be read")
 * public final class Library extends Scene {
 * }</pre>
 *
 * One without a reason is refused, and one on a scene that suppresses nothing is itself found, by the rule {@code
 * suppression}.
 */
@Documented
@Repeatable(LintIgnores.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LintIgnore {

    /** The rule's name. */
    String rule();

    /** A part of the name of an object that is meant; empty for all that the rule finds. */
    String of() default "";

    /** Why, for whoever reads the code next. */
    String reason();

    /** For which audiences; all if none is named. */
    Audience[] audience() default {};
}
