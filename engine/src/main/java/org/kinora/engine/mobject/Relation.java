package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;

/** What a property follows where that is a relation among mobjects, which copies of them can have as well. */
interface Relation {

    /**
     * The same relation among copies.
     *
     * @param copies gives the copy of what is copied along, and everything else as it is
     * @return null if what is followed is not copied along
     */
    Relation copy(UnaryOperator<Object> copies);
}
