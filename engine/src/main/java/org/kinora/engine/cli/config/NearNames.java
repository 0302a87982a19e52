package org.kinora.engine.cli.config;

import java.util.Collection;
import java.util.List;

/** Which of the known names somebody may have meant. */
@FunctionalInterface
public interface NearNames {

    /** The nearest first; none if nothing is near. */
    List<String> of(String typed, Collection<String> known);
}
