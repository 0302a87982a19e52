/**
 * What a person types: {@code render} and {@code preview}. A scene's name or source file and options come in; the scene
 * is found or compiled, recorded, and handed to {@code output} or {@code preview}. All messages and exit codes are made
 * here.
 */
package org.kinora.engine.cli;
