/**
 * Tests of scenes with JUnit 5: {@link org.kinora.junit.GoldenFrames} compares frames with golden pictures, by {@link
 * org.kinora.engine.golden}. The engine does not know this package; a project takes its module into its test scope.
 */
package org.kinora.junit;
