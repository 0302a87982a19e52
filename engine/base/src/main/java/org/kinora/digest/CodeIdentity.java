package org.kinora.digest;

/** A class loader that can tell the code of its classes from any other: what they do is known by that, and what they hold. */
public interface CodeIdentity {

    /** Another text whenever one of the classes is another one. */
    String codeIdentity();
}
