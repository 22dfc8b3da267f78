/** The command line: each subcommand is a few lines over the library. Start with {@link org.campaignstats.cli.Main}. */
@NullMarked
package org.campaignstats.cli;

import org.jspecify.annotations.NullMarked;
