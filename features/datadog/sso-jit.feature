Feature: Single sign-on and just-in-time provisioning
  People log in through the organization's identity provider with SAML. Just-in-time provisioning (JIT) makes
  an account for whoever the identity provider vouches for, next to those that SCIM provisions.

  @DD-SSO-04 @sso @login
  Rule: JIT makes an account at the first login

    Example: with JIT on, a person without an account is let in
      Given an organization with single sign-on, and JIT on
      And a person whom SCIM never provisioned
      When that person signs in through the identity provider
      Then the sign-in succeeds

    @admin
    Example: an administrator sees the person as Active
      Given an organization with single sign-on, and JIT on
      And a person whom SCIM never provisioned has signed in through the identity provider
      When an administrator looks at that User
      Then the User's status is Active
      And the User is verified

  @DD-SSO-06 @sso @login @admin
  Rule: Whom JIT makes an account for has the default role

    Example: a person whom JIT let in has the role Standard
      Given an organization with single sign-on, and JIT on
      And a person whom SCIM never provisioned has signed in through the identity provider
      When an administrator looks at the role of that User
      Then the role is Standard

  @DD-SSO-07 @sso @login @admin
  Rule: Where roles are mapped, a login gives the roles that fit, or does not let in

    Example: the mapped role takes the place of the default role
      Given an organization with single sign-on, and JIT on
      And the organization gives the role Read Only to the group "auditors"
      And a person whom SCIM never provisioned has signed in through the identity provider as one of the "auditors"
      When an administrator looks at the role of that User
      Then the role is Read Only

    @mailbox
    Example: a User whom a mapping fits is let in
      Given an organization with single sign-on, and JIT off
      And the organization gives the role Read Only to the group "auditors"
      And a User who has followed the invite link
      When that User signs in through the identity provider as one of the "auditors"
      Then the sign-in succeeds

    @mailbox
    Example: a User whom no mapping fits is not let in
      Given an organization with single sign-on, and JIT off
      And the organization gives the role Read Only to the group "auditors"
      And a User who has followed the invite link
      When that User signs in through the identity provider as one of the "painters"
      Then the sign-in is refused

    @mailbox
    Example: a User whom no mapping fits has no role any more
      Given an organization with single sign-on, and JIT off
      And the organization gives the role Read Only to the group "auditors"
      And a User who has followed the invite link
      And that User has tried to sign in through the identity provider as one of the "painters"
      When an administrator looks at that User
      Then the User has no role

  @DD-ROLE-05 @current @sso @login @admin @mailbox
  Rule: Roles over SCIM come before those of mappings

    Example: a User whom SCIM provisioned keeps the role
      Given an organization with single sign-on, and JIT off
      And the organization gives the role Read Only to the group "auditors"
      And a User who has followed the invite link
      When that User signs in through the identity provider as one of the "auditors"
      And an administrator looks at the role of that User
      Then the role is Standard

  @DD-PROV-21 @sso @login @mailbox
  Rule: JIT mails no invitation

    Example: a person whom JIT let in has received no mail
      Given an organization with single sign-on, and JIT on
      And a person whom SCIM never provisioned
      When that person signs in through the identity provider
      Then that User's e-mail address has received 0 mails

  @DD-SSO-02 @sso @login
  Rule: With JIT off, SCIM alone says who gets in

    Example: a person whom SCIM never provisioned is not let in
      Given an organization with single sign-on, and JIT off
      And a person whom SCIM never provisioned
      When that person signs in through the identity provider
      Then the sign-in is refused

    @mailbox
    Example: a User whom SCIM provisioned is let in
      Given an organization with single sign-on, and JIT off
      And a User who has followed the invite link
      When that User signs in through the identity provider
      Then the sign-in succeeds

  @DD-SSO-02 @DD-SSO-03 @sso @login
  Rule: Nobody deprovisions whom JIT let in past SCIM

    Example: a person whom JIT let in stays when the client takes its own Users away
      Given an organization with single sign-on, and JIT on
      And a User that the client created
      And a person whom SCIM never provisioned has signed in through the identity provider
      And the client has deactivated the first User
      When that person signs in through the identity provider
      Then the sign-in succeeds

  @DD-SSO-05 @sso @login
  Rule: JIT does not admit a User who was invited

    Example: a User who has not accepted the invitation is not let in
      Given an organization with single sign-on, and JIT on
      And a User that the client created
      When that User signs in through the identity provider
      Then the sign-in is refused

    @mailbox
    Example: a User who has accepted the invitation is let in
      Given an organization with single sign-on, and JIT on
      And a User who has followed the invite link
      When that User signs in through the identity provider
      Then the sign-in succeeds

  @DD-DEPROV-16 @sso @login @mailbox
  Rule: JIT does not bring a disabled User back

    Example: a deactivated User is not let in
      Given an organization with single sign-on, and JIT on
      And a User who has followed the invite link
      And the client has deactivated that User
      When that User signs in through the identity provider
      Then the sign-in is refused

    Example: a deleted User is not let in
      Given an organization with single sign-on, and JIT on
      And a User who has followed the invite link
      And the client has deleted that User
      When that User signs in through the identity provider
      Then the sign-in is refused

    Example: a reactivated User is let in
      Given an organization with single sign-on, and JIT on
      And a User who has followed the invite link
      And the client has deactivated that User
      And the client has reactivated that User
      When that User signs in through the identity provider
      Then the sign-in succeeds

  @DD-PROV-25 @sso @login
  Rule: The client finds and updates a User whom JIT made

    @filter
    Example: a person whom JIT let in is found by the userName
      Given an organization with single sign-on, and JIT on
      And a person whom SCIM never provisioned has signed in through the identity provider
      When the client looks for that User by its userName
      Then exactly that User is found

    @mailbox
    Example: updating a person whom JIT let in mails no invitation
      Given an organization with single sign-on, and JIT on
      And a person whom SCIM never provisioned has signed in through the identity provider
      When the client changes that User's title to "Archivist" with PUT
      Then that User's e-mail address has received 0 mails

  @DD-SSO-08 @sso @login @mailbox
  Rule: An assertion is about the User whose userName is its principal name, or else its NameID

    Example: the principal name comes before the NameID
      Given an organization with single sign-on, and JIT off
      And a User who has followed the invite link
      When that User signs in with the userName as principal name and another NameID
      Then the sign-in succeeds

    Example: the NameID does not count beside a principal name
      Given an organization with single sign-on, and JIT off
      And a User who has followed the invite link
      When somebody signs in with that userName as NameID and another principal name
      Then the sign-in is refused

    @DD-SYNC-14
    Example: a User with a new userName is let in under that
      Given an organization with single sign-on, and JIT off
      And a User who has followed the invite link
      And the client has given that User another userName
      When that User signs in through the identity provider
      Then the sign-in succeeds

    @DD-SYNC-14
    Example: a User with a new userName is not let in under the old one
      Given an organization with single sign-on, and JIT off
      And a User who has followed the invite link
      And the client has given that User another userName
      When that User signs in through the identity provider under the old userName
      Then the sign-in is refused

  @DD-SSO-09 @sso @login @mailbox
  Rule: Names in an assertion become the User's

    Example: a login with other names changes the User
      Given an organization with single sign-on, and JIT off
      And a User who has followed the invite link
      When that User signs in through the identity provider as "Noor" "de Vries"
      And the client reads that User
      Then the User's name.formatted is "Noor de Vries"

    Example: a login without names leaves the User as it was
      Given an organization with single sign-on, and JIT off
      And a User who has followed the invite link
      When that User signs in through the identity provider
      And the client reads that User
      Then the User is as the client created it

  @DD-SSO-10 @sso @login @mailbox
  Rule: A login that begins at the provider asks for a mailed code, unless the organization has a subdomain of its own

    Example: a code is mailed and asked for first
      Given an organization with single sign-on, and JIT off
      And a User who has followed the invite link
      When that User begins to sign in at the provider
      Then the provider does not send that User to the identity provider yet
      And a mail with a code has reached that User, besides the invitation

    Example: the code leads to the identity provider
      Given an organization with single sign-on, and JIT off
      And a User who has followed the invite link
      When that User begins to sign in at the provider and gives the code
      Then the provider sends that User to the identity provider

    Example: another code does not
      Given an organization with single sign-on, and JIT off
      And a User who has followed the invite link
      When that User begins to sign in at the provider and gives another code
      Then the provider does not send that User to the identity provider yet

    Example: with a subdomain of its own, no code is asked for
      Given an organization with single sign-on and a subdomain of its own
      And a User who has followed the invite link
      When that User begins to sign in at the provider
      Then the provider sends that User to the identity provider

  @DD-SSO-11 @sso @login @mailbox
  Rule: An organization chooses how people log in

    Example: with all methods on, the password lets in
      Given an organization with single sign-on, and JIT off
      And a User who has followed the invite link
      When that User signs in with the password
      Then the sign-in succeeds

    Example: where only the identity provider lets in, the password does not
      Given an organization with single sign-on, and JIT off
      And a User who has followed the invite link
      And the organization lets people in through the identity provider only
      When that User signs in with the password
      Then the sign-in is refused

    Example: one method must stay on
      Given an organization with single sign-on, and JIT off
      When an administrator switches every login method off
      Then the provider refuses to do so
