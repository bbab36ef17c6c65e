using Heard.Domain.Consent;

namespace Heard.Web.Features.Staff.Case.Authorise;

/// <summary>What may be told to whom, in words for colleagues.</summary>
static class SharingWords
{
    /// <summary>Who hears it.</summary>
    public static string Say(Listener who) => who is Listener.Representative ? "The representative" : "The person affected";

    /// <summary>What they may hear.</summary>
    public static string Say(MayHear line) => line switch
    {
        { When: Share.Now } => $"Now: {What(line.What)}",
        { When: Share.Waits } => $"Waits for a checked authorisation: {What(line.What)}",
        _ => $"No: {What(line.What)}",
    };

    static string What(Told what) => what switch
    {
        Told.OwnWords => "what they told us themselves",
        Told.StageAndDates => "where the complaint is, and by when something happens",
        Told.NothingPrivate => "what reveals nothing private about the person affected, in an answer too",
        Told.WhatIsFound => "what is found, with what is private about the person affected",
        Told.Limits => "what the person affected does not want to be shared",
        _ => "everything about themselves",
    };
}
