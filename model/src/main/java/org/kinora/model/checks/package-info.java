/**
 * The experiment that tells whether a model still does what scenes ask of it. A model comes in; lines of a table, each
 * with a question, an answer and a verdict, go out to {@link org.kinora.model.cli} and to the tests.
 */
package org.kinora.model.checks;
