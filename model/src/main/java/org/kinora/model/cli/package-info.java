/**
 * What a person types at {@code scripts/model}: {@code tokens}, {@code predict}, {@code generate}, {@code eval} and
 * {@code checks}. Words of a command line come in; a table, a text or a JSON object a line goes out, and an exit code.
 * {@link org.kinora.model} computes; {@link org.kinora.model.checks} has the experiments.
 */
package org.kinora.model.cli;
