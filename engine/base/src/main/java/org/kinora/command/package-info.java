/** What the commands of engine and model have in common: options, reports for programs, exit codes. */
package org.kinora.command;
