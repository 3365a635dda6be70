/** Made by scripts/measure-byte-pairs.mjs from 82 MB of source text. */

/** Bytes that have a row and a column of their own; the last row and column stand for all others. */
export const PAIR_BYTES = "etrnisaolcdpufmhgbyvxwkjqz0123456789_-./:=\\\" \n,;()[]{}<>'*+&%$#@!?|~^`\t";

/** Rarity of the pair (row, column) in half bits, as 'A' + value. */
export const PAIR_RARITY =
  'VPOPXORYQQQT[ST[UYWVRW[^U_[^^^aa_a`aSYT[UXaXNTSZTU[[_Z]^Ybadebcde^cqo[kg' +
  'OTQ[PSQQYVXVSXYO][S[ZY`bb_bY^XceYe[fUZT[WZ[YPWV[UV[][]_[Zb`dddgeg_dqk^le' +
  'NSSSRSRQXTWZTXV_SZVW`[Xbbd_]^`cdcedfW[V^Y[c[QXW[VW^^a^`_[ebeffkfh`dqo_kj' +
  'RP[XTQRRXRQYVUZ_Q^YWd`X`bcg`_acjchceW[W^Y[[YPXX[WY__b^a^Ydbgbdiffabpk`jh' +
  'TQUN_QTQRSTVbRScTWgVXc]d`Wa`a^gi_jbkZa[a_al_Y^X_`]e]qcggah_gikmmmhjxmhto' +
  'OOY[RSTTXUXUT[XU[[V]^ZWc[ad]]^fe^ieiV[RYUZ_XPVU[WWX^]_a`Yb_edbefg]cqq^ng' +
  'WPPQTQQZPQSSUYR_SUVWXYW_[__]^a`a_bab[^X`]`e^T[Y[][_chbea_gcghglgldgsodkj' +
  '[SOOWUVTTTSRRTSaVU]V[VWXgae^abfi`hbkZ]Y]]`d]S[Y`[^ccadfg_jfghhfgkfixsdol' +
  'PU[]QTSRSZUXTT^_]ZW[b]^abbc`aceiejflX^Y[[^f[TZY^YZa`e_da]fghjhdgicgxxajm' +
  'QRV]WXQPTX[[W[YS[]YZ]`T^`_[]^^a^[_a_Y^X[]_c]V[UYZ[b`edfc^hcdhhlilggxlcii' +
  'PZW[SVTUYZUZVZ[`][[][[Z`_c`]]`a_[b_bV[V[Y[`ZQXV[WY^^^^`^[cbeffggfbenp`ik' +
  'QTR^VVRSTYXUV^[[]]X]`_[gbbd^^^cecgehX_WbZ[g^V[[aZ[]bdbba_hegiemkneixxdkm' +
  'SSQRUTW[SXWUbXUbYWfcXceja`]a]`ihckclae`ebekaZaZaabiijjmebidknmxnpnixqmlq' +
  'VXU[RXUSV[][TUZd^`[c`acdde[^^[bb]b_b]]Tc]ac]Q[X`XY^akcah^jehgimnkfhrp`pl' +
  'QZ^]UXRTZ^XSW^V``W^^c``cfgf_`adc^fbfZ`Y[[bh^U[Y`[[bcdae`_ifhiiohmghxqcrm' +
  'PVY`T[TU^^^_Z`]ba_`aebchebgabbikbjcjZ`Z_Y_g]U[Z^Z[aahbfc_iegjhmfjcgxpbpo' +
  'RWWWUTWTWZ^[W[[X[[`_cb_eb`[_]`cd^dciV^W[Z^f[TZW[WZ^^`^i`]gffjfggjbftqapk' +
  'T]X^VYUVU[^^U]_c_]WacbcVbb`__`bbbbaa[aX]]be^Z^X^`[aeeffa^kfjjjqhpijxqdkk' +
  '[X[X[XZZ[]_Sb_Wca]b_b]cghaecefmjhkilX]Y_Z^g]SZY_ZZa_db_b]ffigejiicftoasl' +
  'R[^^V[SY][[[_][_`]h^]]dgac[Y[^_d]ecfYcXa_db]Z_]c_[cemgibbkjhhkqmojnxsfin' +
  'XU^^X[Y^_X]V`[]bc[^^^_]efaXZ[]^^]^]`[_Z`[`g]W]Z`[Z``icedafagfirkoehxkemn' +
  'W`WZUZUW^_^``a`Wb]j]d[cfed`aabhgknil[a[f`dj_X_[b_`denhihbkfkmknlmhjxoflp' +
  'T__[XYW_]]__[^^c[]cdg[dfdhibbbchghch[`Y`[`g_WZY^[[cabbcg`jfhlgimlcjstdxm' +
  'VceecY][fabd^dcafbfbgeejfkjihklmlnkleg[fdhoe^b_eeafbqfnnfoeosxxpqnpxnkxn' +
  'be`cdaZf^bbbUcage_fdfeie`cgbbegfemel_h_iafg_^`[bc`gkxhlmdhknnmosqkexqllx' +
  'Ve`h]e[[b`cfcedcfa`ecdiii^cfegjmhlgk_gbdcfib_baidbhdojjmcmimmmtntogxskor' +
  '^hiigd_eg^_ei[ege^hjUjimjiTZ[[[]][]]]^Yb[ba]WYV[]YiZm[cg_bcheglkefZtodnl' +
  '`edhdd_hd__ci_cff^hjhjiljjYZX[[[W[[[[`Ya[cb^XZX^_ZfZk^`d^bbgiiliii[smemo' +
  '`_deb`_ga__aa`bfe^kc_gbgfkY[[[[Y][Z[]_Ya]dc[Y[Y`YZd]g`e`_afgijlikiareeni' +
  '`hgkgh`ij_ael_iih`omkjdill][V]^^[][]ab]c_gda[_Zc`^k_lbgg`bihikmknketpgoq' +
  '``cce^_d`_adb_^be`i]_ifllj[^]^]^_]]^]_]d^hd]Z]Zb[[j_e`f``bhhknmmlfaxpfmi' +
  '`ilkjiblgaailbhgiammklkjjl][^^^Z[^^^cc_g`me`[`Yde_ialbgkabjdjtplok`tohpo' +
  'abgggc`gbabicaahd_ne`lhlmm]__^U^]]]_[b^e^fe^[_Zc[]n_hcgcabhglolqijetqgqo' +
  'ailljkbli`akm^jiiakkjllmmm]_]^^^^^__cd`haoec]`[efambnegkackiksqorljxxhxo' +
  'abgihc`gcabecbdbg_odajhnmm[__^^][`^_^b_h_je^[_Za^^j^fbhe`bkghqqkmihxkgxn' +
  'bejmliakjabimbhiialljlijkl]_]_^^]__]ba`famec^b[ffbo`mbjmacjnjklmokhxxhtp' +
  'XVVWVVVYWVXVYWWZYY`X_[[`^`ZY[]_e_g_gVi_i^gjbY_[h[[aegghp`gjmgesmljkjxcxo' +
  '[[[][Z[][[[[^[[`^[f^b_a`d`_Z[`acde]_hUgemaabW[geeeidejiYa]eoefkoojioxhxi' +
  'WVVWWUUWWUXVZWWYWY`Y^Z][``Y[[_a`bbc`WjX[goaYVSbl^_fcef`l[_dpedflnkjqpcrf' +
  '][]^[[[_[[[[^]]`Z[b^`]da`ceaabcedeefcd^Sgd``SXcecbcd`eea_Wkqdc^enhikbe]n' +
  '`ab`abbdabbbdbefdbfegdhgkj```a`^egefhcgZ`U`ZQRkkag`]clio`fnpcfljhjkokell' +
  '_[]Z_[[`_^_]b[_```f`fdcdge^^adcfdgegacffjUf[Pajs^jak`ihZZihpabnldjlllfxq' +
  'kZbXpakonmaiZfkjlfqi[eosqkedhjklllxxjf`boq]`g^orccdajjpobfhtmeompigtldxs' +
  '[ZZ[[YY[[Y[[[Z[][[dY_^bacc__ccdgdghf`][_Xa]SXVT[aWb[b[a__cag]`aaaagf`agc' +
  'ROQRPPPQSQRRSQSUTRWSWSXZ[[TUWZZ[[][]VU[VUQ^RIdgfSXV^RVWYSSXXX[UXW[VcaWc^' +
  'Z[_bZ[_aaZY[cV^c[ah[jbeikjefijkklkmm^[fVois^NRroe]`d_Wb_h[lrmhVb_pdqq`Oe' +
  'W^^aWZ]ZdUadZaYdYb]ac[Zi[f]^^cbebfcffdhioq_[ORnifceheldpaldqgdgmenqqshkk' +
  'ccafZdYbf_fkkbmiac^ekceo[njjmphpnsosllnloi[dXSo_lcmnoikq_nimljrtonstqimj' +
  'YWXXXUXXZWZX[YY[^Z`XY]]bb`[[__acafce^a_`jj`WbVme[T]k]xclX]f__cdk^`kkh^xo' +
  'hccjgfiklijloiknleooonrrormoqxxorxxxlaXbTba]SQVV_V`^^]ad`baaednmha_xi^mk' +
  '`]_^[[]^`^`_c``dbae`cd_bhhZ[^`ad_b_ec`bb]la[c^fockdX_xap[cdodflhblsmb`xl' +
  'fcbh`]ecegffdfekh[fhjkomljnqrpxmmssxmh[c^`daWXZ[]Y_`dbfca]agmhsnheaxjbxo' +
  '_^_[][[`a^a_d__ebab_decfib]`cffiglhlehbeit^[YScxfreq`Zixajmkjgk_clllobtk' +
  'ehdkefemjchjocikijoknfppqrrqqxxxtsrxee_`^f^_XSW[bZe^_[fd^hlmkcojliimt^sl' +
  'b[_a`^_dd`ab_acdg`g^`bdihlf`acedeifmibm_p]gbZfmpfqipex[feoxsgkqoflqoslxq' +
  'ieggfefifhihgiihjfkikhjknmebdfjfilfnkj_fj[d_V[]]]`cbbb^Zbllkgmqnmlixqeke' +
  ']Z[[]Y[_^[[[]]]]]]b^b_`cccbaceffggfg_[Z_YdY_WXV[aXa[_bbd[bde`adcfedg_`se' +
  'b[`a^][`_`a^d`add`f_fc_jgik_ccccccbcf]bWbecbTXcnabdihkmmbWgnjfjlggkqsfls' +
  'edefadbcfeegifeghcgdijiikkd_bfejijhoncjej[eaX`eca_kaoloqdo[qifnmrhjxxiop' +
  'dccdabbedceahddff`igeflkikbdgdlmejnpklmnxfkfYcns`lonoxrsemoYggithrnqdnxs' +
  'gfalhZfhgg[hhhfhiih[dhol_lehcffhiiimrhhmpjlc]dmjejimlpqxcgfgegcnoprxslxx' +
  'igchfeehifcfjgjhakqilamsrtd_eghgjkhliifcqmjfbhlpdgrn[pmo_kneffooxnjnrhxp' +
  '`eagbcegfceeidghhhohcionhrfffgghhjjjihlfsmleTZqnkmnkfsbxeelmgkZtgmosxlrt' +
  '`_^ia_cf_b`[fegjdco`iliiookgmklkqkjm`omllnjginoplmlikxmlfkppjmngqqpoplxr' +
  'daada`dbcaecgceeeelekhimlqddxxxqxxxxkhkhxWie^dmo^hdppkkpeirxognpctplqkxs' +
  'hfhhhddkkjjdiijkkgkfmmnqhsjhikkoosnoniakYfee[bkkcdgjkljldlnpkgkngbgqlhts' +
  'ge^cc`fehggggghhhgjhhhnmekZ[hkmojpoqmelgk`beV_oq`menlljodmqmhioohxZjjlxr' +
  'niimfhloqmsolllxsktprsptsxljlnqnrrssnnqjrmqjjmxxjrlmxxlmgoxxpsrtjqqgnqxt' +
  'chghjjhglhihhihlcjliilkpsmedegigijknkhjfjecgbkjpckelkopofmpqmjjjqnkojlqt' +
  '^^`_`_`ac_a_a_aba`ibgce`gjdeghhihihie`]dbkccY[[ae]d`cbdl`gilh`gdiimli[rk' +
  '[XV[UXYZ[V[Y^X[_]Y]W[]bd`b_ceehkijhi_dcUinmX[lqpdd]eXTdoc]lhmefmjjklsbOm' +
  'melllfilmkhmnklmkkmlirxstsihljoonqltomigmqjc_`lqklnksmeoertqprtspssxtmtW';
