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
}
