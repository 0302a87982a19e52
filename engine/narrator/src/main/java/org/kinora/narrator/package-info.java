/**
 * What a person types at {@code scripts/narrate}: a script comes in, recordings go out. Read on in {@code script}, where words come
 * in, then in {@code pronunciation}, {@code voice} and {@code recording}. Nothing that renders uses any of it: a film reads the
 * recordings.
 */
package org.kinora.narrator;
