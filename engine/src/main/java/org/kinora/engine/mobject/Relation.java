package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;

/** A source of a property that is a relation among mobjects, which copies of them can have as well. */
interface Relation {

    /**
     * The same relation among the copies.
     *
     * @param copies gives the copy of anything that is copied along, and anything else as it is
     * @return null if what is followed is not copied along
     */
    Relation copy(UnaryOperator<Object> copies);
}
