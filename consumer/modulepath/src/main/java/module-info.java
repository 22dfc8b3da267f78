/** A user's module. */
module example {
    requires org.campaignstats.io;

    exports example;
}
