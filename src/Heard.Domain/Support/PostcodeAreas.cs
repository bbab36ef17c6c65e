namespace Heard.Domain.Support;

/// <summary>
/// The postcode areas of the United Kingdom: the regions in which an area lies, then districts of it that are known to lie in other
/// or in fewer ones. Written from general knowledge of the areas, not copied from a list; where it is doubtful, one region too many
/// is named rather than one too few. The Channel Islands, the Isle of Man and the forces' post offices are in none of them.
/// </summary>
static class PostcodeAreas
{
    /// <summary>A line each.</summary>
    public const string Table = """
        AB Scotland
        AL EastOfEngland
        B WestMidlands
        BA SouthWest
        BB NorthWest
        BD Yorkshire
        BH SouthWest
        BL NorthWest
        BN SouthEast
        BR London
        BS SouthWest
        BT NorthernIreland
        CA NorthWest | 6-6 NorthWest Scotland | 8-8 NorthWest NorthEast
        CB EastOfEngland
        CF Wales
        CH NorthWest Wales | 1-3 NorthWest | 5-8 Wales | 41-66 NorthWest
        CM EastOfEngland
        CO EastOfEngland
        CR London SouthEast | 0-2 London | 4-4 London | 7-9 London
        CT SouthEast
        CV WestMidlands EastMidlands | 1-8 WestMidlands | 12-12 WestMidlands | 31-37 WestMidlands
        CW NorthWest | 3-3 NorthWest WestMidlands
        DA London SouthEast | 1-4 London SouthEast | 9-13 SouthEast
        DD Scotland
        DE EastMidlands WestMidlands | 1-5 EastMidlands | 7-7 EastMidlands | 21-24 EastMidlands | 55-75 EastMidlands
        DG Scotland | 14-14 Scotland NorthWest | 16-16 Scotland NorthWest
        DH NorthEast
        DL NorthEast Yorkshire | 1-1 NorthEast | 3-5 NorthEast | 6-11 Yorkshire NorthEast | 12-17 NorthEast
        DN Yorkshire EastMidlands | 1-9 Yorkshire | 14-20 Yorkshire | 31-35 Yorkshire | 37-41 Yorkshire
        DT SouthWest
        DY WestMidlands
        E London
        EC London
        EH Scotland
        EN London EastOfEngland | 1-3 London | 6-8 EastOfEngland | 10-11 EastOfEngland
        EX SouthWest
        FK Scotland
        FY NorthWest
        G Scotland
        GL SouthWest | 20-20 SouthWest WestMidlands | 56-56 SouthWest WestMidlands
        GU SouthEast
        HA London
        HD Yorkshire
        HG Yorkshire
        HP EastOfEngland SouthEast | 1-3 EastOfEngland | 6-22 SouthEast
        HR WestMidlands Wales | 1-1 WestMidlands | 4-4 WestMidlands | 6-8 WestMidlands | 9-9 WestMidlands SouthWest
        HS Scotland
        HU Yorkshire
        HX Yorkshire
        IG London EastOfEngland | 1-6 London | 8-9 London EastOfEngland | 10-10 EastOfEngland | 11-11 London
        IP EastOfEngland
        IV Scotland
        KA Scotland
        KT London SouthEast | 1-6 London SouthEast | 7-8 SouthEast | 10-16 SouthEast
        KW Scotland
        KY Scotland
        L NorthWest
        LA NorthWest | 2-2 NorthWest Yorkshire | 6-6 NorthWest Yorkshire | 10-10 NorthWest Yorkshire
        LD Wales | 7-8 Wales WestMidlands
        LE EastMidlands | 10-10 EastMidlands WestMidlands | 17-17 EastMidlands WestMidlands
        LL Wales | 13-14 Wales NorthWest WestMidlands
        LN EastMidlands | 7-7 EastMidlands Yorkshire
        LS Yorkshire
        LU EastOfEngland | 7-7 EastOfEngland SouthEast
        M NorthWest
        ME SouthEast
        MK SouthEast EastOfEngland | 1-16 SouthEast EastOfEngland | 18-18 SouthEast | 19-19 SouthEast EastMidlands | 40-45 EastOfEngland
        ML Scotland
        N London
        NE NorthEast
        NG EastMidlands
        NN EastMidlands | 13-13 EastMidlands SouthEast
        NP Wales | 7-8 Wales WestMidlands | 16-16 Wales SouthWest | 25-25 Wales SouthWest WestMidlands
        NR EastOfEngland
        NW London
        OL NorthWest | 3-3 NorthWest Yorkshire | 14-14 Yorkshire NorthWest
        OX SouthEast | 7-7 SouthEast SouthWest | 15-15 SouthEast WestMidlands | 17-17 SouthEast EastMidlands WestMidlands
        PA Scotland
        PE EastOfEngland EastMidlands | 1-7 EastOfEngland | 10-11 EastMidlands | 13-19 EastOfEngland | 20-25 EastMidlands | 26-38 EastOfEngland
        PH Scotland
        PL SouthWest
        PO SouthEast
        PR NorthWest
        RG SouthEast
        RH SouthEast
        RM London EastOfEngland | 1-3 London | 5-14 London | 15-20 EastOfEngland
        S Yorkshire EastMidlands | 1-7 Yorkshire | 9-11 Yorkshire | 20-20 Yorkshire | 35-36 Yorkshire | 40-45 EastMidlands | 60-75 Yorkshire
        SA Wales
        SE London
        SG EastOfEngland
        SK NorthWest EastMidlands | 1-11 NorthWest | 17-17 EastMidlands NorthWest
        SL SouthEast
        SM London SouthEast | 1-6 London
        SN SouthWest | 6-8 SouthWest SouthEast
        SO SouthEast
        SP SouthWest SouthEast | 1-4 SouthWest | 7-9 SouthWest | 10-11 SouthEast SouthWest
        SR NorthEast
        SS EastOfEngland
        ST WestMidlands | 7-7 WestMidlands NorthWest | 14-14 WestMidlands EastMidlands
        SW London
        SY WestMidlands Wales | 1-4 WestMidlands | 6-6 WestMidlands | 12-12 WestMidlands | 13-14 WestMidlands NorthWest Wales | 16-20 Wales | 23-25 Wales
        TA SouthWest
        TD Scotland NorthEast | 1-4 Scotland | 6-7 Scotland | 10-11 Scotland | 13-14 Scotland
        TF WestMidlands
        TN SouthEast | 14-14 SouthEast London | 16-16 SouthEast London
        TQ SouthWest
        TR SouthWest
        TS NorthEast | 8-9 NorthEast Yorkshire | 13-13 NorthEast Yorkshire
        TW London SouthEast | 1-14 London | 15-20 SouthEast London
        UB London | 9-9 London SouthEast
        W London
        WA NorthWest
        WC London
        WD EastOfEngland London | 1-2 EastOfEngland | 4-5 EastOfEngland | 17-19 EastOfEngland | 24-25 EastOfEngland
        WF Yorkshire
        WN NorthWest
        WR WestMidlands
        WS WestMidlands
        WV WestMidlands
        YO Yorkshire
        ZE Scotland
        """;
}
