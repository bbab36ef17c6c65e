using Heard.Domain.Support;

namespace Heard.Web.Features.Shared;

/// <summary>What colleagues and programs call what sources of help do, whom they are for, and where.</summary>
public static class HelpNames
{
    /// <summary>What a source does.</summary>
    public static string Say(HelpNeed need) => need switch
    {
        HelpNeed.Explain => "Explains how complaining works",
        HelpNeed.Write => "Helps to write it",
        HelpNeed.SpeakFor => "Speaks for people",
        HelpNeed.Legal => "Gives legal advice",
        HelpNeed.Listen => "Listens",
        HelpNeed.Interpret => "Interprets",
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "No words for it."),
    };

    /// <summary>Whom it is made for.</summary>
    public static string Say(HelpGroup group) => group switch
    {
        HelpGroup.Children => "Children and young people",
        HelpGroup.Families => "Families",
        HelpGroup.Carers => "Carers",
        HelpGroup.Older => "Older people",
        HelpGroup.Disabled => "Disabled people",
        HelpGroup.Deaf => "Deaf people",
        HelpGroup.Sight => "Blind and partially sighted people",
        HelpGroup.LearningDisability => "People with a learning disability",
        HelpGroup.MentalHealth => "People with poor mental health",
        HelpGroup.Victims => "People who were hurt or are afraid",
        HelpGroup.Bereaved => "Bereaved people",
        HelpGroup.Migrants => "People who are new to the country",
        HelpGroup.Veterans => "People who served in the forces",
        HelpGroup.Prisoners => "People in prison and their families",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "No words for it."),
    };

    /// <summary>Where it helps.</summary>
    public static string Say(HomeNation nation) => nation is HomeNation.NorthernIreland ? "Northern Ireland" : $"{nation}";

    /// <summary>What it is.</summary>
    public static string Say(SourceKind kind) => kind switch
    {
        SourceKind.Charity => "Charity",
        SourceKind.Advice => "Advice service",
        SourceKind.Advocacy => "Advocacy service",
        SourceKind.Legal => "Legal help",
        SourceKind.Interpreting => "Interpreters",
        SourceKind.Representative => "Elected representative",
        SourceKind.Ombudsman => "Ombudsman, commissioner or regulator",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words for it."),
    };

    /// <summary>What is said of the body's own people.</summary>
    public static string Say(Assurance assurance) => assurance switch
    {
        Assurance.Impartial => "They are impartial",
        Assurance.Apart => "They work apart from those who give the service",
        Assurance.Trained => "They are trained to help people to complain",
        _ => throw new ArgumentOutOfRangeException(nameof(assurance), assurance, "No words for it."),
    };

    /// <summary>What makes it easier to reach.</summary>
    public static string Say(Access access) => access switch
    {
        Access.StepFree => "No steps to get in",
        Access.HearingLoop => "Hearing loop",
        Access.SignLanguage => "British Sign Language interpreters",
        Access.TextRelay => "Text relay",
        Access.LargePrint => "Large print",
        Access.EasyRead => "Easy Read",
        Access.HomeVisits => "Comes to people’s homes",
        _ => throw new ArgumentOutOfRangeException(nameof(access), access, "No words for it."),
    };

    /// <summary>A part of the country.</summary>
    public static string Say(Region region) => region switch
    {
        Region.NorthEast => "North East England",
        Region.NorthWest => "North West England",
        Region.Yorkshire => "Yorkshire and the Humber",
        Region.EastMidlands => "East Midlands",
        Region.WestMidlands => "West Midlands",
        Region.EastOfEngland => "East of England",
        Region.SouthEast => "South East England",
        Region.SouthWest => "South West England",
        Region.NorthernIreland => "Northern Ireland",
        _ => $"{region}",
    };
}
