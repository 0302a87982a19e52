package org.kinora.digest;

/** Something that says itself what it is made of, because its components alone do not. */
public interface Digestible {

    /**
     * Adds all that makes a difference to how it looks. Two that look different must add different contents, and two that
     * were made the same way must add the same.
     */
    void digest(ContentDigest into);
}
