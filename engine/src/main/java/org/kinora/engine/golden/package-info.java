/**
 * Compares pictures with golden ones, which were looked at once and found right: {@link org.kinora.engine.golden.GoldenFiles}
 * keeps these, {@link org.kinora.engine.golden.Tolerance} says what may differ, and a page shows what does. In go pictures
 * of any origin; what comes out is a verdict, with a file to look at. It knows no test framework: the module {@code
 * kinora-junit} puts it before JUnit.
 */
package org.kinora.engine.golden;
