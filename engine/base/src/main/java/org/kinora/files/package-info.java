/** Files that appear whole or not at all, and where a program keeps what can be made again. */
package org.kinora.files;
